; Inno Setup: iscc /DVersion=0.1.0 resources\packaging\windows\installer.iss, from the top of the checkout.
#ifndef Version
  #define Version "0.0.0"
#endif
[Setup]
AppId={{6B8B6B0A-3E0C-4D36-9C3B-6E9B4E0B7C11}
AppName=WriterDesk
AppVersion={#Version}
AppPublisher=WriterDesk contributors
AppPublisherURL=https://writerdesk.org
DefaultDirName={autopf}\WriterDesk
DefaultGroupName=WriterDesk
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
LicenseFile=..\..\..\LICENSE
OutputDir=..\..\..\dist
OutputBaseFilename=WriterDesk-{#Version}-windows-setup
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\..\dist\WriterDesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\WriterDesk"; Filename: "{app}\WriterDesk.exe"
Name: "{autodesktop}\WriterDesk"; Filename: "{app}\WriterDesk.exe"; Tasks: desktopicon

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Registry]
Root: HKA; Subkey: "Software\Classes\.wdbrief"; ValueType: string; ValueData: "WriterDesk.File"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.wdpkg"; ValueType: string; ValueData: "WriterDesk.File"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.wdcourier"; ValueType: string; ValueData: "WriterDesk.File"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.wdinvite"; ValueType: string; ValueData: "WriterDesk.File"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\WriterDesk.File"; ValueType: string; ValueData: "WriterDesk file"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\WriterDesk.File\shell\open\command"; ValueType: string; ValueData: """{app}\WriterDesk.exe"" open ""%1"""; Flags: uninsdeletekey

[Run]
Filename: "{app}\WriterDesk.exe"; Description: "{cm:LaunchProgram,WriterDesk}"; Flags: nowait postinstall skipifsilent
