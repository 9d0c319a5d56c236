"""What is written in the pictures: a poem, a story and a scene in each of five scripts, and the words of a reader."""

from __future__ import annotations

from typing import NamedTuple


class Script(NamedTuple):
    """One language of the pictures. ``interface`` is the language of the window, for its direction and digits."""

    tag: str
    interface: str
    brief: str
    form: str
    title: str
    poem: str
    doubted: str
    remark: str
    story_title: str
    story: str
    play_title: str
    play: str
    note: str
    looked_for: str
    too_much: str = ""


ENGLISH = Script(
    tag="en", interface="en", brief="", form="",
    title="The tide table",
    poem="The harbour keeps its lamps below the rain,\nand no one counts the boats that come back late.\n"
         "\nA rope remembers every knot again.\nThe tide has read the table. It can wait.\n",
    doubted="A rope remembers",
    remark="This line turns the poem. Could the next one be as plain?",
    story_title="What the ferry carried",
    story="# The crossing\n\nThe first boat left before the gulls had made up their minds. Ana stood where the rail was"
          " warm and watched the town become a drawing of itself. “You said four,” said the boy. “It is past four.”"
          "\n\nNobody answered. The engine had a word it liked, and it said it over and over, all the way to the"
          " island.\n\n# The island\n\nThere was a post office and it was shut.\n\n# The way back\n\nThey waited.\n",
    play_title="Kitchen, evening",
    play=".THE KITCHEN\n\nMARY\nWhere were you?\n\nTOM\n(low)\nOut. Then back. Then out.\n\nHe sits. The tap drips.\n"
         "\nMARY\nThere is soup.\n",
    note="The boy never says his name. Keep it so until the post office.",
    looked_for="the",
)  # fmt: skip

URDU = Script(
    tag="ur", interface="ar", brief="ur", form="ghazal",
    title="شام کی غزل",
    poem="شام آئی تو دریچوں میں دیے جلنے لگے\nہم بھی چپ چاپ تری راہ پہ چلنے لگے\n"
         "\nکون کہتا ہے کہ موسم نہیں بدلے گا کبھی\nبرف کے پھول بھی اب دھوپ میں گلنے لگے\n"
         "\nایک دستک کی صدا تھی کہ گماں تھا اپنا\nخواب آنکھوں کے اندھیرے میں مچلنے لگے\n"
         "\nدور بستی میں کوئی گیت سنائی نہ دیا\nلوگ سورج کی طرح شام سے ڈھلنے لگے\n"
         "\nتیرے آنے کی خبر لائی ہوا آخرِ شب\nپھر پرانے سبھی ارمان نکلنے لگے\n",
    doubted="برف کے پھول",
    remark="یہ تصویر بہت اچھی ہے؛ اگلا لفظ ایک بار پھر دیکھ لیجیے۔",
    story_title="پرانی گلی",
    story="# گلی\n\nگلی میں پہلا چراغ جلا تو نانی نے کھڑکی بند کر دی۔ باہر بچے اب بھی کھیل رہے تھے، اور دور کہیں سے"
          " WriterDesk جیسا کوئی انگریزی لفظ سنائی دیا۔ ”تم نے چار بجے کہا تھا،“ لڑکا بولا۔\n\nکسی نے جواب نہ دیا۔"
          " ہوا چلتی رہی۔\n\n# دروازہ\n\nدروازہ بند تھا۔\n\n# واپسی\n\nوہ انتظار کرتے رہے۔\n",
    play_title="باورچی خانہ، شام",
    play=".باورچی خانہ\n\n@مریم\nتم کہاں تھے؟\n\n"
         "@طارق\n(دھیرے سے)\nباہر۔ پھر واپس۔\n\nوہ بیٹھ جاتا ہے۔\n\n@مریم\nکھانا رکھا ہے۔\n",
    note="لڑکے کا نام آخر تک نہ آئے۔",
    looked_for="نے",
)  # fmt: skip

HINDI = Script(
    tag="hi", interface="hi", brief="hi", form="doha",
    title="बरसात पर एक दोहा",
    poem="बादल बरसे रात भर, भीगे सारे खेत।\nमन का सूखा ना गया कभी, उड़ती रहि बस रेत॥\n",
    doubted="उड़ती रहि",
    remark="“रहि” यहाँ मात्रा के लिए घटा है; क्या “रही” रखकर कहीं और घटा सकते हैं?",
    story_title="पुराना कुआँ",
    story="# कुआँ\n\nकुएँ पर अब रस्सी नहीं थी, सिर्फ़ पत्थर पर सौ बरस की रगड़ थी। सुशीला ने उँगली से वह लकीर छुई।"
          " “तुमने चार बजे कहा था,” लड़का बोला। “चार बज चुके।”\n\nकिसी ने उत्तर नहीं दिया। दूर ट्रैक्टर एक ही शब्द बार-बार"
          " बोल रहा था।\n\n# डाकघर\n\nडाकघर बंद था।\n\n# लौटना\n\nवे बैठे रहे।\n",
    play_title="रसोई, शाम",
    play=".रसोई\n\n@रानी\nतुम कहाँ थे?\n\n"
         "@मोहन\n(धीमे से)\nबाहर। फिर भीतर। फिर बाहर।\n\nवह बैठता है। नल टपकता है।\n\n@रानी\nदाल रखी है।\n",
    note="लड़के का नाम डाकघर तक न आए।",
    looked_for="कुएँ",
    too_much=" कभी",
)  # fmt: skip

KHMER = Script(
    tag="km", interface="km", brief="", form="pathya-vat",
    title="ភ្លៀងយប់",
    poem="ភ្លៀងធ្លាក់ពេញយប់\nទឹកហូរមិនឈប់\nតាមផ្លូវតូចឆ្ងាយ\nកង្កែបស្រែកយំ\n"
         "\nខ្ញុំស្ដាប់ស្រណោះ\nនឹកផ្ទះមាត់បឹង\nគ្មានអ្នកណាដឹង\nទូកចាស់នៅចាំ\n",
    doubted="ខ្ញុំស្ដាប់ស្រណោះ",
    remark="ឃ្លានេះពីរោះណាស់ តើអាចឲ្យឃ្លាបន្ទាប់សាមញ្ញដូចគ្នាបានទេ?",
    story_title="ទូកចាស់",
    story="# មាត់ទន្លេ\n\nព្រឹកនោះ ស្រីស្រស់ដើរទៅមាត់ទន្លេមេគង្គតែម្នាក់ឯង ហើយឈប់ត្រង់កន្លែងដែលឪពុកធ្លាប់ចងទូក។"
          " ខ្សែចាស់នៅតែមាន ប៉ុន្តែទូកបាត់ទៅហើយ។ “ឯងថាម៉ោងបួន” ក្មេងប្រុសនិយាយ។\n\nគ្មាននរណាឆ្លើយទេ។ ខ្យល់បក់ស្រាលៗ"
          "ពីត្រើយម្ខាងឆ្លងកាត់ដើមដូងនិងវត្តចាស់។\n\n# ប្រៃសណីយ៍\n\nប្រៃសណីយ៍បិទទ្វារ។\n\n# ត្រឡប់មកវិញ\n\nពួកគេរង់ចាំ។\n",
    play_title="ផ្ទះបាយ ពេលល្ងាច",
    play=".ផ្ទះបាយ\n\n@សុភា\nឯងទៅណាមក?\n\n"
         "@វិចិត្រ\n(ស្រាលៗ)\nខាងក្រៅ។ ហើយត្រឡប់មកវិញ។\n\nគាត់អង្គុយចុះ។\n\n@សុភា\nមានសម្លនៅលើតុ។\n",
    note="កុំប្រាប់ឈ្មោះក្មេងប្រុសមុនដល់ប្រៃសណីយ៍។",
    looked_for="ទូក",
)  # fmt: skip

JAPANESE = Script(
    tag="ja", interface="en", brief="", form="haiku-ja",
    title="潮の暦",
    poem="港には灯の数よりも雨の数\n\n遅れた舟を\n数える人はもういない\n",
    doubted="雨の数",
    remark="ここで句が切れます。次の行も同じくらい静かにできますか。",
    story_title="渡し船",
    story="# 渡し\n\n　吾輩《わがはい》は猫である。名前はまだ無い。どこで生れたかとんと｜見当《けんとう》がつかぬ。"
          "何でも薄暗いじめじめした所でニャーニャー泣いていた事だけは記憶している。「四時と言ったでしょう」と少年は言った。"
          "「もう四時を過ぎています」\n\n　誰も答えなかった。12月の海は Latin の文字のように白かった。\n\n"
          "# 島\n\n　郵便局は閉まっていた。"
          "\n\n# 帰り\n\n　二人は待った。\n",
    play_title="台所、夕方",
    play=".台所\n\n@まり\nどこにいたの。\n\n@たろう\n（小さく）\n外。それから中。\n\n"
         "彼は座る。蛇口が滴る。\n\n@まり\n味噌汁があるよ。\n",
    note="少年の名前は郵便局まで出さない。",
    looked_for="名前",
)  # fmt: skip

SCRIPTS = {script.tag: script for script in (ENGLISH, URDU, HINDI, KHMER, JAPANESE)}
