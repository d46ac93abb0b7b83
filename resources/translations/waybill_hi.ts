<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Waybill</name>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Matched by name, else by service, else by operator and place: never by address alone, which content networks change daily</source>
        <translation>नाम से मिलान, नहीं तो सेवा से, नहीं तो ऑपरेटर और स्थान से: केवल पते से कभी नहीं, क्योंकि कंटेंट नेटवर्क पते रोज़ बदलते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>More and Less only where a test over runs supports it; Same only when equal or the ratio’s interval lies within 0.8 to 1.25; else Differs</source>
        <translation>More और Less केवल वहाँ, जहाँ रनों पर परीक्षण इसका समर्थन करता है; Same केवल तब, जब बराबर हो या अनुपात का अंतराल 0.8 से 1.25 के भीतर हो; नहीं तो Differs</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Contacts before</source>
        <translation>संपर्क (पहले)</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>First flows after a minute of silence, by hour of observable time</source>
        <translation>एक मिनट की चुप्पी के बाद के पहले फ़्लो, अवलोकन समय के प्रति घंटे</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Contacts after</source>
        <translation>संपर्क (बाद)</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>After : before</source>
        <translation>बाद : पहले</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Contacts per hour after divided by before; with its 95 % interval where there are runs enough for one</source>
        <translation>प्रति घंटा संपर्क, बाद ÷ पहले; जहाँ रन पर्याप्त हों, वहाँ 95 % अंतराल के साथ</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Estimated in, before</source>
        <translation>अनुमानित देश (पहले)</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Where the location sources place its addresses</source>
        <translation>स्थान स्रोत इसके पतों को कहाँ बताते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Estimated in, after</source>
        <translation>अनुमानित देश (बाद)</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Content before</source>
        <translation>सामग्री (पहले)</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Content sent by hour of observable time</source>
        <translation>भेजी गई सामग्री, अवलोकन समय के प्रति घंटे</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Content after</source>
        <translation>सामग्री (बाद)</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>What was measured, and what follows</source>
        <translation>क्या मापा गया, और उससे क्या निकलता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Destinations</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>By country</source>
        <translation>देश के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>By service</source>
        <translation>सेवा के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Estimated country, operator, registrable domain, host name</source>
        <translation>अनुमानित देश, ऑपरेटर, पंजीकरण योग्य डोमेन, होस्ट नाम</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Maker, service, host name, by rules over names and addresses</source>
        <translation>निर्माता, सेवा, होस्ट नाम; नामों और पतों के नियमों के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>By app</source>
        <translation>ऐप के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Which program sent how much to which country, where the capture names programs</source>
        <translation>किस प्रोग्राम ने किस देश को कितना भेजा, जहाँ कैप्चर प्रोग्राम का नाम बताता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Group destinations</source>
        <translation>गंतव्यों के समूह बनाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Destinations listed</source>
        <translation>सूचीबद्ध गंतव्य</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Show its flows</source>
        <translation>इसके फ़्लो दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Narrow all pages to this</source>
        <translation>सभी पेज इस तक सीमित करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Copy as sentence</source>
        <translation>वाक्य में कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Copy row</source>
        <translation>पंक्ति कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Copy as Wireshark filter</source>
        <translation>Wireshark फ़िल्टर कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Country is wrong…</source>
        <translation>देश गलत है…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Leave out…</source>
        <translation>बाहर रखें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Choose a destination, a host or a flow: this row is no single one, or not on the internet</source>
        <translation>कोई गंतव्य, होस्ट या फ़्लो चुनें: यह पंक्ति इनमें से कोई एक नहीं है, या इंटरनेट पर नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Apps and countries</source>
        <translation>ऐप और देश</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Copied the row</source>
        <translation>पंक्ति कॉपी की गई</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Copied as sentence</source>
        <translation>वाक्य में कॉपी किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Listing failed: %1</source>
        <translation>सूची नहीं बन सकी: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>No capture is open.</source>
        <translation>कोई कैप्चर खुला नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>This handset contacted nothing in the capture.</source>
        <translation>कैप्चर में इस हैंडसेट ने किसी से संपर्क नहीं किया।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>No destination matches.</source>
        <translation>कोई गंतव्य मेल नहीं खाता।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source> · searching…</source>
        <translation> · खोज जारी है…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>not a phone, it seems</source>
        <translation>लगता है, फ़ोन नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>%1 of the traffic</source>
        <translation>ट्रैफ़िक का %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>The handset asked for the name’s address, and was not seen to use it.</source>
        <translation>हैंडसेट ने इस नाम का पता पूछा, पर उसका उपयोग करते नहीं दिखा।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Packets went to it, but no content.</source>
        <translation>उस तक पैकेट गए, पर कोई सामग्री नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Content was sent to it. What it was can be said only where it was not encrypted.</source>
        <translation>उसे सामग्री भेजी गई। वह क्या थी, यह केवल वहीं कहा जा सकता है, जहाँ वह एन्क्रिप्टेड नहीं थी।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Not seen on the side before, seen on the side after.</source>
        <translation>पहले वाले पक्ष में नहीं दिखा, बाद वाले पक्ष में दिखा।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Seen on the side before, not after. The reason says which rate would have been missed, for “not seen” proves nothing.</source>
        <translation>पहले वाले पक्ष में दिखा, बाद में नहीं। कारण बताता है कि कौन-सी दर छूट जाती, क्योंकि “नहीं दिखा” से कुछ सिद्ध नहीं होता।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A test over runs, at least four a side, supports that there is more.</source>
        <translation>रनों पर परीक्षण (हर पक्ष में कम से कम चार) इसका समर्थन करता है कि अधिक है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A test over runs, at least four a side, supports that there is less.</source>
        <translation>रनों पर परीक्षण (हर पक्ष में कम से कम चार) इसका समर्थन करता है कि कम है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>The figures are not equal, and no more can be said.</source>
        <translation>आँकड़े बराबर नहीं हैं, और इससे अधिक कुछ नहीं कहा जा सकता।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Equal, or the interval of the ratio lies within 0.8 to 1.25.</source>
        <translation>बराबर, या अनुपात का अंतराल 0.8 से 1.25 के भीतर है।</translation>
    </message>
    <message>
        <location filename="../../ui/main.cpp"/>
        <source>Shows where a handset’s data goes.</source>
        <translation>दिखाता है कि हैंडसेट का डेटा कहाँ जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/main.cpp"/>
        <source>Captures to open; A+B joins the files of one recording.</source>
        <translation>खोले जाने वाले कैप्चर; A+B एक ही रिकॉर्डिंग की फ़ाइलें जोड़ता है।</translation>
    </message>
    <message>
        <location filename="../../ui/main.cpp"/>
        <source>Captures of the side before, for a comparison.</source>
        <translation>तुलना के लिए, पहले वाले पक्ष के कैप्चर।</translation>
    </message>
    <message>
        <location filename="../../ui/main.cpp"/>
        <source>Captures of the side after, for a comparison.</source>
        <translation>तुलना के लिए, बाद वाले पक्ष के कैप्चर।</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>model, as the traffic would call it</source>
        <translation>मॉडल, जैसा ट्रैफ़िक उसे बताता</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Build</source>
        <translation>बिल्ड</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>firmware build</source>
        <translation>फ़र्मवेयर बिल्ड</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>ROM region</source>
        <translation>ROM क्षेत्र</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>state of the toggle that the claim is about</source>
        <translation>उस टॉगल की स्थिति, जिसके बारे में दावा है</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Factory reset before</source>
        <translation>पहले फ़ैक्टरी रीसेट</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Access network</source>
        <translation>एक्सेस नेटवर्क</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Wi-Fi, LTE, the network’s name</source>
        <translation>Wi-Fi, LTE, नेटवर्क का नाम</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Captured at</source>
        <translation>कैप्चर बिंदु</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Script</source>
        <translation>स्क्रिप्ट</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>what was done with the phone</source>
        <translation>फ़ोन के साथ क्या किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>runs of both sides with the same slot are a pair</source>
        <translation>दोनों पक्षों के समान स्लॉट वाले रन एक जोड़ी हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Control</source>
        <translation>कंट्रोल</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>a phone held back, or recorded only to know ordinary variation</source>
        <translation>रोककर रखा गया फ़ोन, या केवल सामान्य उतार-चढ़ाव जानने के लिए रिकॉर्ड किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Updated at</source>
        <translation>अपडेट का समय</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Recorded by</source>
        <translation>रिकॉर्ड करने वाला</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Why it begins</source>
        <translation>शुरू होने का कारण</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>first boot after the update</source>
        <translation>अपडेट के बाद पहला बूट</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Public address</source>
        <translation>सार्वजनिक पता</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>of the access network, and its country</source>
        <translation>एक्सेस नेटवर्क का, और उसका देश</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Proxy certificate on it</source>
        <translation>उस पर प्रॉक्सी प्रमाणपत्र</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Script version</source>
        <translation>स्क्रिप्ट संस्करण</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Serial, hashed</source>
        <translation>सीरियल (हैश)</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>tells two phones of one model apart</source>
        <translation>एक ही मॉडल के दो फ़ोनों में अंतर बताता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Clock offset, seconds</source>
        <translation>घड़ी का ऑफ़सेट, सेकंड</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>true time minus the recording machine’s</source>
        <translation>सही समय घटा रिकॉर्ड करने वाली मशीन का समय</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>… uncertain by ±</source>
        <translation>… अनिश्चितता ±</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>seconds to either side</source>
        <translation>दोनों ओर इतने सेकंड</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>The folder for the file is missing.</source>
        <translation>फ़ाइल का फ़ोल्डर नहीं दिया गया।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>There is no folder %1.</source>
        <translation>%1 नाम का कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>%1 is no folder.</source>
        <translation>%1 फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>You may not write into the folder %1.</source>
        <translation>आप फ़ोल्डर %1 में नहीं लिख सकते।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>The name of the file is missing.</source>
        <translation>फ़ाइल का नाम नहीं दिया गया।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>The name of a file cannot have “/” in it, or be dots alone.</source>
        <translation>फ़ाइल के नाम में “/” नहीं हो सकता, और वह केवल बिंदुओं का नहीं हो सकता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>The name of the file is longer than %1 bytes.</source>
        <translation>फ़ाइल का नाम %1 बाइट से लंबा है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The contents of encrypted connections, and with Private DNS (DNS over TLS or HTTPS) also the questions for names. Waybill says how much that is.</source>
        <translation>एन्क्रिप्टेड कनेक्शनों की सामग्री, और Private DNS (DNS over TLS या HTTPS) में नामों के प्रश्न भी। Waybill बताता है कि यह कितना है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What the phone sends over mobile data. Switch mobile data off, or take the SIM out, and write that down.</source>
        <translation>फ़ोन मोबाइल डेटा से जो भेजता है। मोबाइल डेटा बंद करें या SIM निकालें, और यह लिख लें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>A hotspot on this computer</source>
        <translation>इस कंप्यूटर पर हॉटस्पॉट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>For most people. Nothing is changed on the phone, and its packets arrive as it sends them.</source>
        <translation>अधिकतर लोगों के लिए। फ़ोन पर कुछ नहीं बदलता, और उसके पैकेट वैसे ही पहुँचते हैं जैसे वह भेजता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Connect this computer to the internet by a cable, so that its Wi-Fi is free.</source>
        <translation>इस कंप्यूटर को केबल से इंटरनेट से जोड़ें, ताकि उसका Wi-Fi ख़ाली रहे।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Switch the hotspot on: in GNOME under Settings, Wi-Fi, the menu at the top, “Turn On Wi-Fi Hotspot…”. Or in a terminal, with a password of your own:</source>
        <translation>हॉटस्पॉट चालू करें: GNOME में Settings, Wi-Fi, ऊपर के मेनू में “Turn On Wi-Fi Hotspot…”। या टर्मिनल में, अपने चुने पासवर्ड के साथ:</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Start the capture on the Wi-Fi interface, now, before the phone joins: its first contacts are often the most telling.</source>
        <translation>Wi-Fi इंटरफ़ेस पर कैप्चर अभी शुरू करें, फ़ोन के जुड़ने से पहले: उसके पहले संपर्क अक्सर सबसे अधिक बताते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>On the phone: switch mobile data, VPN and other Wi-Fi networks off, then join “waybill”.</source>
        <translation>फ़ोन पर: मोबाइल डेटा, VPN और दूसरे Wi-Fi नेटवर्क बंद करें, फिर “waybill” से जुड़ें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Open any page on the phone: the curve of the right interface jumps. If another one jumps as well, that is the way to the internet, where all devices have one address: do not take that one.</source>
        <translation>फ़ोन पर कोई पेज खोलें: सही इंटरफ़ेस का वक्र उछलता है। यदि कोई और भी उछले, तो वह इंटरनेट की ओर का रास्ता है, जहाँ सभी उपकरणों का एक ही पता होता है: उसे न चुनें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>When you are done, switch the hotspot off:</source>
        <translation>काम पूरा होने पर हॉटस्पॉट बंद करें:</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Every packet that the phone sends and receives over this Wi-Fi, with its own address and MAC.</source>
        <translation>इस Wi-Fi पर फ़ोन का भेजा और पाया हर पैकेट, उसके अपने पते और MAC के साथ।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Names that the phone asks for, and the beginning of every connection.</source>
        <translation>वे नाम जो फ़ोन पूछता है, और हर कनेक्शन की शुरुआत।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What it says to other devices in the same network.</source>
        <translation>वह उसी नेटवर्क के दूसरे उपकरणों से जो कहता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What it sent before it joined, and over other Wi-Fi networks.</source>
        <translation>जुड़ने से पहले और दूसरे Wi-Fi नेटवर्कों पर उसने जो भेजा।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>IPv6, mostly: a hotspot of NetworkManager usually offers IPv4 alone. The phone then behaves as in a network without IPv6.</source>
        <translation>अधिकतर IPv6: NetworkManager का हॉटस्पॉट सामान्यतः केवल IPv4 देता है। तब फ़ोन वैसे ही चलता है जैसे बिना IPv6 वाले नेटवर्क में।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>“Contacted” and “sent” hold as they stand. “Not seen” holds for this Wi-Fi and this time only. Round trips and lost packets are the phone’s own. The clock is this computer’s: let it be set by the network.</source>
        <translation>“संपर्क किया” और “भेजा” जैसे हैं वैसे मान्य हैं। “नहीं दिखा” केवल इस Wi-Fi और इस समय के लिए मान्य है। राउंड ट्रिप और खोए पैकेट फ़ोन के अपने हैं। घड़ी इस कंप्यूटर की है: उसे नेटवर्क से मिलने दें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The router, or a mirror port</source>
        <translation>राउटर, या मिरर पोर्ट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>For phones that stay where they are, for long captures, and where you run the network.</source>
        <translation>उन फ़ोनों के लिए जो एक जगह रहते हैं, लंबे कैप्चर के लिए, और जहाँ नेटवर्क आप चलाते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>A router with OpenWrt, or another Linux computer that carries the traffic, needs tcpdump. On OpenWrt:</source>
        <translation>OpenWrt वाले राउटर या ट्रैफ़िक ले जाने वाले दूसरे Linux कंप्यूटर पर tcpdump चाहिए। OpenWrt पर:</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>ssh must log in without a password: put your public key on it (OpenWrt: System, Administration, SSH-Keys). This must answer without asking anything:</source>
        <translation>ssh बिना पासवर्ड के लॉग इन कर सके: अपनी सार्वजनिक कुंजी उस पर रखें (OpenWrt: System, Administration, SSH-Keys)। यह बिना कुछ पूछे उत्तर दे:</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Choose the interface of the home network (OpenWrt: br-lan), not the one to the internet, where all devices have one address.</source>
        <translation>घर के नेटवर्क का इंटरफ़ेस चुनें (OpenWrt: br-lan), इंटरनेट की ओर का नहीं, जहाँ सभी उपकरणों का एक ही पता होता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>On OpenWrt switch “hardware flow offloading” off (Network, Firewall): with it tcpdump sees only the beginning of each connection.</source>
        <translation>OpenWrt पर “hardware flow offloading” बंद करें (Network, Firewall): उसके साथ tcpdump हर कनेक्शन की केवल शुरुआत देखता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Without such a router: a managed switch can copy the port of the access point to the port that this computer is plugged into (“mirroring”, “SPAN”). Then choose that interface of this computer.</source>
        <translation>ऐसा राउटर न हो तो: प्रबंधित स्विच एक्सेस पॉइंट के पोर्ट की नक़ल उस पोर्ट पर भेज सकता है जिसमें यह कंप्यूटर लगा है (“mirroring”, “SPAN”)। फिर इस कंप्यूटर का वही इंटरफ़ेस चुनें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Leave out what is not yours to record: other people’s devices. The phone’s MAC stands in its Wi-Fi settings; as a capture filter:</source>
        <translation>जो रिकॉर्ड करना आपका अधिकार नहीं, उसे छोड़ दें: दूसरों के उपकरण। फ़ोन का MAC उसकी Wi-Fi सेटिंग में है; कैप्चर फ़िल्टर के रूप में:</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Every packet of the phone that passes the router, with its own address.</source>
        <translation>फ़ोन का हर पैकेट जो राउटर से गुज़रता है, उसके अपने पते के साथ।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>IPv6, where the network has it.</source>
        <translation>IPv6, जहाँ नेटवर्क में हो।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The phone as it always is: same network, nothing plugged in.</source>
        <translation>फ़ोन जैसा वह सदा होता है: वही नेटवर्क, कुछ लगा हुआ नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What goes from one Wi-Fi device to another without passing the router.</source>
        <translation>जो राउटर से गुज़रे बिना एक Wi-Fi उपकरण से दूसरे तक जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Packets that a slow router has no time to record; tcpdump counts most of them.</source>
        <translation>वे पैकेट जिन्हें धीमा राउटर रिकॉर्ड नहीं कर पाता; tcpdump उनमें से अधिकतर गिनता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>As with the hotspot. Times are the router’s: many have no clock of their own and begin in 1970 until they reach a time server; compare it with a clock you trust, and write the difference down.</source>
        <translation>जैसा हॉटस्पॉट में। समय राउटर का है: कइयों की अपनी घड़ी नहीं होती और समय-सर्वर तक पहुँचने तक वे 1970 से शुरू होते हैं; उसे भरोसेमंद घड़ी से मिलाएँ और अंतर लिख लें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>PCAPdroid on the phone</source>
        <translation>फ़ोन पर PCAPdroid</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The only way without root that sees mobile data and names the app behind each connection.</source>
        <translation>बिना root का एकमात्र तरीक़ा जो मोबाइल डेटा देखता है और हर कनेक्शन के पीछे का ऐप बताता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Install the app PCAPdroid on the phone. It needs no root and has no account.</source>
        <translation>फ़ोन पर PCAPdroid ऐप लगाएँ। उसे न root चाहिए, न खाता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>In its settings: IP mode “IPv4 and IPv6”, and “PCAPdroid extensions” on, so that every packet says which app sent it.</source>
        <translation>उसकी सेटिंग में: IP मोड “IPv4 and IPv6”, और “PCAPdroid extensions” चालू, ताकि हर पैकेट बताए कि किस ऐप ने उसे भेजा।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>By the cable: switch USB debugging on (Developer options), plug the phone in, allow this computer. Waybill starts and stops the app. This must list the phone as “device”:</source>
        <translation>केबल से: USB डीबगिंग चालू करें (डेवलपर विकल्प), फ़ोन लगाएँ, इस कंप्यूटर को अनुमति दें। Waybill ऐप को शुरू और बंद करता है। यह फ़ोन को “device” के रूप में दिखाए:</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Without a cable: choose “TCP exporter” as traffic dump in the app, and under Remote collector the address and port that Waybill shows. Everybody in that network can read it on the way.</source>
        <translation>बिना केबल: ऐप में ट्रैफ़िक डंप के लिए “TCP exporter” चुनें, और Remote collector में वह पता और पोर्ट लिखें जो Waybill दिखाता है। उस नेटवर्क में हर कोई उसे रास्ते में पढ़ सकता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The phone asks whether PCAPdroid may set up a VPN; nothing leaves the phone through it. Another VPN cannot run at the same time.</source>
        <translation>फ़ोन पूछता है कि क्या PCAPdroid VPN बना सकता है; उससे होकर कुछ भी फ़ोन से बाहर नहीं जाता। दूसरा VPN साथ-साथ नहीं चल सकता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>TCP, UDP and DNS of all apps, over Wi-Fi and over mobile data.</source>
        <translation>सभी ऐप का TCP, UDP और DNS, Wi-Fi और मोबाइल डेटा पर।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Which app each connection belongs to.</source>
        <translation>कौन-सा कनेक्शन किस ऐप का है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Everything while its VPN is off: before it starts, after a restart of the phone, and therefore the first boot.</source>
        <translation>उसका VPN बंद रहते सब कुछ: उसके शुरू होने से पहले, फ़ोन के फिर चालू होने के बाद, और इसलिए पहला बूट।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What does not go through a VPN: calls over the mobile network (VoLTE), tethering, apps that are exempt, some services of the system.</source>
        <translation>जो VPN से नहीं जाता: मोबाइल नेटवर्क की कॉल (VoLTE), टेदरिंग, छूट-प्राप्त ऐप, सिस्टम की कुछ सेवाएँ।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Incoming connections and most of ICMP.</source>
        <translation>आने वाले कनेक्शन और अधिकतर ICMP।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Countries, names and amounts hold. Round trips, lost packets and TTLs do not: PCAPdroid ends each connection on the phone and opens another one. Apps can see that a VPN is on, and may behave otherwise. The clock is the phone’s.</source>
        <translation>देश, नाम और मात्राएँ मान्य हैं। राउंड ट्रिप, खोए पैकेट और TTL नहीं: PCAPdroid हर कनेक्शन फ़ोन पर ही समाप्त कर दूसरा खोलता है। ऐप देख सकते हैं कि VPN चालू है, और अलग व्यवहार कर सकते हैं। घड़ी फ़ोन की है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>A rooted phone, by adb</source>
        <translation>root किया हुआ फ़ोन, adb से</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Sees the most, but of a phone that was changed to allow it.</source>
        <translation>सबसे अधिक देखता है, पर ऐसे फ़ोन का जो इसके लिए बदला गया।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Unlocking and rooting a phone erases it. Use one that is bought for this, and write down how it was done.</source>
        <translation>फ़ोन को अनलॉक और root करने से वह मिट जाता है। इसी के लिए ख़रीदा फ़ोन लें, और लिख लें कि यह कैसे किया गया।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Switch USB debugging on, plug the phone in, allow this computer. This must list the phone as “device”:</source>
        <translation>USB डीबगिंग चालू करें, फ़ोन लगाएँ, इस कंप्यूटर को अनुमति दें। यह फ़ोन को “device” के रूप में दिखाए:</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>tcpdump must be on the phone, made for its processor. This must answer:</source>
        <translation>फ़ोन पर उसके प्रोसेसर के लिए बना tcpdump होना चाहिए। यह उत्तर दे:</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Take the interface “any” to have Wi-Fi and mobile data in one capture.</source>
        <translation>इंटरफ़ेस “any” लें, ताकि Wi-Fi और मोबाइल डेटा एक ही कैप्चर में हों।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Every packet of Android, over Wi-Fi and mobile data, IPv4 and IPv6, incoming ones too.</source>
        <translation>Android का हर पैकेट, Wi-Fi और मोबाइल डेटा पर, IPv4 और IPv6, आने वाले भी।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Also the first minutes after a restart, as soon as adb answers.</source>
        <translation>फिर चालू होने के बाद के पहले मिनट भी, जैसे ही adb उत्तर दे।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What the modem sends by itself, without Android: calls over the mobile network, help for finding the position, the operator’s own messages.</source>
        <translation>जो मॉडेम Android के बिना ख़ुद भेजता है: मोबाइल नेटवर्क की कॉल, स्थिति खोजने की सहायता, ऑपरेटर के अपने संदेश।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Which app it was.</source>
        <translation>वह कौन-सा ऐप था।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Figures hold for this phone. A vendor can object that a rooted phone fails integrity checks and is treated otherwise: repeat what matters on an untouched phone behind a hotspot. On USB the phone is charging and awake. The clock is the phone’s.</source>
        <translation>आँकड़े इस फ़ोन के लिए मान्य हैं। विक्रेता कह सकता है कि root किया फ़ोन अखंडता जाँच में विफल होता है और उससे अलग व्यवहार होता है: जो महत्वपूर्ण है उसे हॉटस्पॉट के पीछे अछूते फ़ोन पर दोहराएँ। USB पर फ़ोन चार्ज होता और जागता रहता है। घड़ी फ़ोन की है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Changed on the phone</source>
        <translation>फ़ोन पर बदला गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>an app and a VPN</source>
        <translation>एक ऐप और VPN</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>unlocked, erased, rooted</source>
        <translation>अनलॉक, मिटाया, root किया</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Needed besides</source>
        <translation>इसके अलावा चाहिए</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>a computer with Wi-Fi</source>
        <translation>Wi-Fi वाला कंप्यूटर</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>your own router or switch</source>
        <translation>आपका अपना राउटर या स्विच</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>a cable, or one network</source>
        <translation>केबल, या एक ही नेटवर्क</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>a cable, adb, tcpdump</source>
        <translation>केबल, adb, tcpdump</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Mobile data</source>
        <translation>मोबाइल डेटा</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>First boot, restart</source>
        <translation>पहला बूट, फिर चालू होना</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>from when adb answers</source>
        <translation>adb के उत्तर देने से</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>usually not</source>
        <translation>सामान्यतः नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>where the network has it</source>
        <translation>जहाँ नेटवर्क में हो</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>when set so</source>
        <translation>वैसा सेट हो तो</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Names the app</source>
        <translation>ऐप बताता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Names behind Private DNS</source>
        <translation>Private DNS के पीछे के नाम</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>from connections</source>
        <translation>कनेक्शनों से</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Round trips, lost packets</source>
        <translation>राउंड ट्रिप, खोए पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>no: rebuilt</source>
        <translation>नहीं: दोबारा बने</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Other people’s traffic in it</source>
        <translation>उसमें दूसरों का ट्रैफ़िक</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>only who joins</source>
        <translation>केवल जो जुड़े</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>of the whole home</source>
        <translation>पूरे घर का</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>this computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>router</source>
        <translation>राउटर</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Can the phone tell</source>
        <translation>क्या फ़ोन जान सकता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>a new network</source>
        <translation>नया नेटवर्क</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>a VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>rooted, on USB</source>
        <translation>root किया, USB पर</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Written as “Captured at”</source>
        <translation>“कैप्चर बिंदु” में लिखा जाता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Model, build number and region of the phone: a photograph of “About phone”, before and after an update.</source>
        <translation>फ़ोन का मॉडल, बिल्ड नंबर और क्षेत्र: “फ़ोन के बारे में” का फ़ोटो, अपडेट से पहले और बाद में।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Which accounts are signed in, and which apps were added.</source>
        <translation>कौन-से खाते साइन इन हैं, और कौन-से ऐप जोड़े गए।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The state of every consent that the claim is about, when it was changed, and a photograph of it.</source>
        <translation>हर उस सहमति की स्थिति जिसके बारे में दावा है, वह कब बदली गई, और उसका फ़ोटो।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>SIM: none, home, abroad. Factory reset before: yes or no.</source>
        <translation>SIM: कोई नहीं, अपने देश की, विदेश की। पहले फ़ैक्टरी रीसेट: हाँ या नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The network: whose it is, in which country, its public address. VPN, proxy, Private DNS: on or off.</source>
        <translation>नेटवर्क: किसका है, किस देश में, उसका सार्वजनिक पता। VPN, प्रॉक्सी, Private DNS: चालू या बंद।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Why the capture begins when it begins: “first boot after the update”.</source>
        <translation>कैप्चर तभी क्यों शुरू होता है: “अपडेट के बाद पहला बूट”।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What you did with the phone, and at what time: as steps, with the offset of your clock. Doing nothing for a while is worth as much: it shows what the phone does by itself.</source>
        <translation>आपने फ़ोन से क्या किया, और किस समय: चरणों के रूप में, अपनी घड़ी के अंतर के साथ। कुछ देर कुछ न करना भी उतना ही उपयोगी है: वह दिखाता है कि फ़ोन ख़ुद क्या करता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Interruptions: the phone left the network, the screen was off, the battery was empty.</source>
        <translation>रुकावटें: फ़ोन नेटवर्क से हटा, स्क्रीन बंद थी, बैटरी ख़त्म थी।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Who recorded it, and how the file was kept afterwards: its SHA-256 stands on the Coverage page.</source>
        <translation>किसने रिकॉर्ड किया, और फ़ाइल बाद में कैसे रखी गई: उसका SHA-256 कवरेज पेज पर है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>%1, gzip</source>
        <translation>%1, gzip</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>%1, zstd</source>
        <translation>%1, zstd</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>%1 (%2 B)</source>
        <translation>%1 (%2 B)</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>received %1</source>
        <translation>प्राप्त %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>dropped by the interface %1</source>
        <translation>इंटरफ़ेस ने ड्रॉप किए %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>dropped by the system %1</source>
        <translation>सिस्टम ने ड्रॉप किए %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>no drop counts in the file</source>
        <translation>फ़ाइल में ड्रॉप की गिनती नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>no snaplen stated</source>
        <translation>snaplen नहीं बताया गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>snaplen %1</source>
        <translation>snaplen %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>capture filter “%1”</source>
        <translation>कैप्चर फ़िल्टर “%1”</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Interface %1</source>
        <translation>इंटरफ़ेस %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>no packets</source>
        <translation>कोई पैकेट नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>First packet</source>
        <translation>पहला पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Last packet</source>
        <translation>अंतिम पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Complete</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>yes, read to its proper end</source>
        <translation>हाँ, सही अंत तक पढ़ा गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>no, cut at byte %1</source>
        <translation>नहीं, बाइट %1 पर कटा है</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>no, reading was stopped by you</source>
        <translation>नहीं, आपने पढ़ना रोक दिया</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>not yet, reading goes on</source>
        <translation>अभी नहीं, पढ़ना जारी है</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Packets</source>
        <translation>पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Wire bytes</source>
        <translation>वायर बाइट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>as capinfos counts</source>
        <translation>जैसे capinfos गिनता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Captured bytes</source>
        <translation>कैप्चर किए गए बाइट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Lost packets</source>
        <translation>खोए हुए पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>the file does not say</source>
        <translation>फ़ाइल नहीं बताती</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Cut by the snaplen</source>
        <translation>snaplen से कटे</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Stamped before an earlier packet</source>
        <translation>समय किसी पिछले पैकेट से पहले का</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Recorded on</source>
        <translation>रिकॉर्डिंग मशीन</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>and %1 further interfaces</source>
        <translation>और %1 अन्य इंटरफ़ेस</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Secrets</source>
        <translation>सीक्रेट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>%1 blocks with decryption secrets</source>
        <translation>डिक्रिप्शन सीक्रेट वाले %1 ब्लॉक</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>think before you share this file</source>
        <translation>यह फ़ाइल साझा करने से पहले सोचें</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Recorded names</source>
        <translation>दर्ज नाम</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>written down by the capturing system: asserted, not observed</source>
        <translation>कैप्चर करने वाले सिस्टम ने दर्ज किए: कहे गए हैं, देखे नहीं गए</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Recorded apps</source>
        <translation>दर्ज ऐप</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Recorded processes</source>
        <translation>दर्ज प्रोसेस</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Blocks not interpreted</source>
        <translation>ब्लॉक जिनका अर्थ नहीं निकाला गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>the first at byte %1</source>
        <translation>पहला, बाइट %1 पर</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Capture %1</source>
        <translation>कैप्चर %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>standard input</source>
        <translation>मानक इनपुट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>not computed (yet)</source>
        <translation>(अभी) गणना नहीं हुई</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>of the file as it lies on disk</source>
        <translation>डिस्क पर रखी फ़ाइल का</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Format</source>
        <translation>फ़ॉर्मेट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Problems in the files</source>
        <translation>फ़ाइलों में समस्याएँ</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>nothing after it was read</source>
        <translation>इसके बाद कुछ नहीं पढ़ा गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>reading went on</source>
        <translation>पढ़ना जारी रहा</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Byte %1</source>
        <translation>बाइट %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>None.</source>
        <translation>कोई नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Service: %1</source>
        <translation>सेवा: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Operator: %1</source>
        <translation>ऑपरेटर: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Addresses before: %1</source>
        <translation>पते (पहले): %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Addresses after: %1</source>
        <translation>पते (बाद): %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Against phones held back: %1</source>
        <translation>रोककर रखे गए फ़ोनों की तुलना में: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>%1 in %2 of %3; %4, %5 of content sent</source>
        <translation>%3 में से %2 में %1; %4, भेजी गई सामग्री %5</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>%1 (per hour)</source>
        <translation>%1 (प्रति घंटा)</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>%1 (bytes per hour)</source>
        <translation>%1 (बाइट प्रति घंटा)</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>%1 contradicted</source>
        <translation>%1 खंडित</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>%1 seen</source>
        <translation>%1 की बात देखी गई</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>%1 with nothing seen against</source>
        <translation>%1 के विरुद्ध कुछ नहीं दिखा</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>%1 not to be determined</source>
        <translation>%1 के बारे में तय नहीं हो सकता</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>%1 that traffic cannot show</source>
        <translation>%1 को ट्रैफ़िक नहीं दिखा सकता</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>%1 not tested</source>
        <translation>%1 की जाँच नहीं हुई</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>After</source>
        <translation>बाद</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>Before and after</source>
        <translation>पहले और बाद</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>Where traffic goes</source>
        <translation>ट्रैफ़िक कहाँ जाता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>Whether an identifier is sent</source>
        <translation>कोई पहचानकर्ता भेजा जाता है या नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>Whether content is encrypted in transit</source>
        <translation>सामग्री रास्ते में एन्क्रिप्टेड रहती है या नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>What changed with the update</source>
        <translation>अपडेट के साथ क्या बदला</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>How far the servers are, by time</source>
        <translation>सर्वर कितनी दूर हैं, समय के हिसाब से</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>Nothing: traffic cannot show it</source>
        <translation>कुछ नहीं: ट्रैफ़िक यह नहीं दिखा सकता</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Rows: destinations</source>
        <translation>पंक्तियाँ: गंतव्य</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Rows: service groups</source>
        <translation>पंक्तियाँ: सेवा समूह</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Rows: countries</source>
        <translation>पंक्तियाँ: देश</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Rows: possible countries</source>
        <translation>पंक्तियाँ: संभावित देश</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Rows: operators</source>
        <translation>पंक्तियाँ: ऑपरेटर</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>and %1 more</source>
        <translation>और %1 अन्य</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Not comparable, and why</source>
        <translation>जिनकी तुलना नहीं हो सकती, और क्यों</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>no rhythm seen</source>
        <translation>कोई लय नहीं दिखी</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>every %1 (± %2), %3%4</source>
        <translation>हर %1 पर (± %2), %3%4</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>, too few to call it a beacon</source>
        <translation>, बीकन कहने के लिए बहुत कम</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Contacts at regular intervals</source>
        <translation>नियमित अंतराल पर संपर्क</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>before: %1; after: %2</source>
        <translation>पहले: %1; बाद: %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Shortest handshake round trips</source>
        <translation>हैंडशेक के सबसे छोटे राउंड ट्रिप</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>done %1 before and %2 after</source>
        <translation>पहले %1 और बाद में %2 किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>%1; no destination followed it more often than at random times</source>
        <translation>%1; कोई गंतव्य इसके बाद उससे अधिक बार नहीं आया, जितना रैंडम समयों पर</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Contacts after the steps that were noted</source>
        <translation>दर्ज चरणों के बाद के संपर्क</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>all that was recorded</source>
        <translation>जो कुछ रिकॉर्ड हुआ</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>the first ten minutes after the phone joined the network</source>
        <translation>फ़ोन के नेटवर्क से जुड़ने के बाद के पहले दस मिनट</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>the day after the update</source>
        <translation>अपडेट के बाद का दिन</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>idle stretches</source>
        <translation>निष्क्रिय हिस्से</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>active stretches</source>
        <translation>सक्रिय हिस्से</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>without the first minutes on the network and the day after the update</source>
        <translation>नेटवर्क पर पहले मिनटों और अपडेट के बाद के दिन के बिना</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Method</source>
        <translation>विधि</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Smallest attainable p</source>
        <translation>न्यूनतम संभव p</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Same-build check</source>
        <translation>समान बिल्ड पर जाँच</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>%1, of these %2 tested and %3 supported</source>
        <translation>%1, इनमें से %2 का परीक्षण हुआ और %3 को समर्थन मिला</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>so many rows that none could pass alone</source>
        <translation>इतनी पंक्तियाँ कि कोई अकेली पास नहीं हो सकती थी</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Seed of all random draws</source>
        <translation>सभी रैंडम चयनों का सीड</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>A contact begins after</source>
        <translation>संपर्क शुरू होने से पहले</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>%1 without traffic to the same destination</source>
        <translation>%1 तक उसी गंतव्य का कोई ट्रैफ़िक नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Compared</source>
        <translation>तुलना का दायरा</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Classed otherwise without start and update</source>
        <translation>शुरुआत और अपडेट के बिना अलग श्रेणी में</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>control</source>
        <translation>कंट्रोल</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Runs before</source>
        <translation>रन (पहले)</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Runs after</source>
        <translation>रन (बाद)</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>Before: %1. After: %2.</source>
        <translation>पहले: %1। बाद: %2।</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>looked up</source>
        <translation>लुकअप हुआ</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>looked up only</source>
        <translation>केवल लुकअप</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 से %3)</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>%1 test: p %2, q %3 (smallest attainable p %4)</source>
        <translation>%1 परीक्षण: p %2, q %3 (न्यूनतम संभव p %4)</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>build not known</source>
        <translation>बिल्ड ज्ञात नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>W2: some content was sent encrypted, and was decrypted by who wrote it down</source>
        <translation>W2: कुछ सामग्री एन्क्रिप्टेड भेजी गई, और जिसने उसे लिखा उसी ने उसे डिक्रिप्ट किया</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>W1: some content was sent in the clear and can be read</source>
        <translation>W1: कुछ सामग्री बिना एन्क्रिप्शन भेजी गई और पढ़ी जा सकती है</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>W0: addresses, names, sizes and times can be seen, no content</source>
        <translation>W0: पते, नाम, आकार और समय देखे जा सकते हैं, सामग्री नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>%1, from %2, SHA-256 %3</source>
        <translation>%1, %2 से, SHA-256 %3</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>%1: %2. Contacts: %3 before, %4 after. Content sent: %5 before, %6 after. %7</source>
        <translation>%1: %2। संपर्क: पहले %3, बाद में %4। भेजी गई सामग्री: पहले %5, बाद में %6। %7</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>%1 B (%2)</source>
        <translation>%1 B (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Could not see</source>
        <translation>जो देखा न जा सका</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Shares of what this handset sent</source>
        <translation>इस हैंडसेट ने जो भेजा, उसके हिस्से</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Content sent</source>
        <translation>भेजी गई सामग्री</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>to everything but the local network</source>
        <translation>स्थानीय नेटवर्क को छोड़कर सब को</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Encrypted</source>
        <translation>एन्क्रिप्टेड</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>in TLS, DTLS or QUIC</source>
        <translation>TLS, DTLS या QUIC में</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Decrypted</source>
        <translation>डिक्रिप्ट की गई</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>travelled in TLS; known by who decrypted it</source>
        <translation>TLS में गई; जिसने डिक्रिप्ट किया उसी से पता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Upper bound</source>
        <translation>ऊपरी सीमा</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>may be set-up: QUIC, or TLS joined late</source>
        <translation>सेटअप हो सकता है: QUIC, या देर से पकड़ा गया TLS</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Unacknowledged</source>
        <translation>बिना पावती</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>sent, but not seen to arrive</source>
        <translation>भेजा गया, पर पहुँचता नहीं दिखा</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Wire bytes of this handset</source>
        <translation>इस हैंडसेट के वायर बाइट</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>of other devices: %1 B</source>
        <translation>अन्य डिवाइसों के: %1 B</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Gaps and vantage</source>
        <translation>गैप और कैप्चर बिंदु</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Vantage</source>
        <translation>कैप्चर बिंदु</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Lost by the capture</source>
        <translation>कैप्चर में खोए</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>the files do not say</source>
        <translation>फ़ाइलें नहीं बतातीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Never seen</source>
        <translation>कभी नहीं दिखा</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>acknowledged or skipped in TCP, but not in the capture</source>
        <translation>TCP में पावती मिली या छोड़ा गया, पर कैप्चर में नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>One direction only</source>
        <translation>केवल एक दिशा</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Began before the capture</source>
        <translation>कैप्चर से पहले शुरू</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>DNS questions seen</source>
        <translation>DNS प्रश्न दिखे</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Encrypted DNS seen</source>
        <translation>एन्क्रिप्टेड DNS दिखा</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>IPv6 seen</source>
        <translation>IPv6 दिखा</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Proxy seen</source>
        <translation>प्रॉक्सी दिखा</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>addresses are the proxy's, not the servers'</source>
        <translation>पते प्रॉक्सी के हैं, सर्वरों के नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Packets that were not counted, or not wholly</source>
        <translation>पैकेट जो गिने नहीं गए, या पूरे नहीं गिने गए</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Damaged</source>
        <translation>खराब</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>the first one</source>
        <translation>पहला</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Payload cut by the snaplen</source>
        <translation>snaplen से कटा पेलोड</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Headers cut by the snaplen</source>
        <translation>snaplen से कटे हेडर</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Not decoded</source>
        <translation>डिकोड नहीं हुए</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Not IP</source>
        <translation>IP नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Fragments without their first part</source>
        <translation>पहले भाग के बिना फ़्रैगमेंट</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Outside the chosen time span</source>
        <translation>चुनी गई अवधि से बाहर</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Inside tunnels</source>
        <translation>टनल के भीतर</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>counted by their inner addresses</source>
        <translation>भीतरी पतों के अनुसार गिने गए</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Bytes added by the capturing program</source>
        <translation>कैप्चर प्रोग्राम के जोड़े बाइट</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>in the file's total, not in flows</source>
        <translation>फ़ाइल के कुल में, फ़्लो में नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>%1, not decoded</source>
        <translation>%1, डिकोड नहीं हुआ</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Location source</source>
        <translation>स्थान स्रोत</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Country of operators</source>
        <translation>ऑपरेटरों का देश</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Names of operators</source>
        <translation>ऑपरेटरों के नाम</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>CDN and anycast list</source>
        <translation>CDN और anycast सूची</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>The location sources are %1</source>
        <translation>स्थान स्रोत: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>addresses change hands: estimates may be wrong for that time</source>
        <translation>पते हाथ बदलते रहते हैं: उस समय के लिए अनुमान गलत हो सकते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>, your own file</source>
        <translation>, आपकी अपनी फ़ाइल</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Service rules</source>
        <translation>सेवा नियम</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>each with its own source: in the tooltip of what it names</source>
        <translation>हर एक अपने स्रोत के साथ: जिसका नाम वह बताता है, उसके टूलटिप में</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Public suffix list</source>
        <translation>पब्लिक सफ़िक्स सूची</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>makes registrable domains</source>
        <translation>पंजीकरण योग्य डोमेन बनाती है</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>What the figures count</source>
        <translation>आँकड़े क्या गिनते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Sent</source>
        <translation>भेजा</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>At least … up to …</source>
        <translation>कम से कम … अधिकतम …</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>At least: addresses for which all location sources, two or more, agree. Up to: with those that one source only knows, and those that some source puts there.</source>
        <translation>कम से कम: वे पते, जिन पर सभी स्थान स्रोत, दो या अधिक, सहमत हैं। अधिकतम: साथ में वे भी, जिन्हें केवल एक स्रोत जानता है, और वे, जिन्हें कोई स्रोत वहाँ बताता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Payload towards the handset, each byte once.</source>
        <translation>हैंडसेट की ओर पेलोड, हर बाइट एक बार।</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Whole packets with their headers, as Wireshark counts; repeats count again.</source>
        <translation>हेडर सहित पूरे पैकेट, जैसे Wireshark गिनता है; दोहराव फिर गिने जाते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Flow</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Packets of one 5-tuple in both directions; a new one after 1 h (TCP) or 180 s (UDP) of silence, or when a connection is opened anew.</source>
        <translation>एक 5-tuple के दोनों दिशाओं के पैकेट; 1 h (TCP) या 180 s (UDP) की चुप्पी के बाद, या कनेक्शन फिर से खुलने पर, नया फ़्लो।</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Destination</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>The addresses under one registrable domain, or one address without a name.</source>
        <translation>एक पंजीकरण योग्य डोमेन के पते, या बिना नाम का एक पता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Estimated in</source>
        <translation>अनुमानित देश</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>What location sources say about an address. An estimate is not a place.</source>
        <translation>किसी पते के बारे में स्थान स्रोत क्या कहते हैं। अनुमान कोई स्थान नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>not among these</source>
        <translation>इनमें नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>not seen</source>
        <translation>नहीं दिखा</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>no content</source>
        <translation>सामग्री नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>none certain</source>
        <translation>कुछ निश्चित नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>at least %1</source>
        <translation>कम से कम %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Content sent: payload without handshakes and housekeeping, each byte once</source>
        <translation>भेजी गई सामग्री: हैंडशेक और रखरखाव के बिना पेलोड, हर बाइट एक बार</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>At least %1 B, where all sources agree</source>
        <translation>कम से कम %1 B, जहाँ सभी स्रोत सहमत हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Up to %1 B, with disputed and one-source addresses</source>
        <translation>अधिकतम %1 B, विवादित और एक स्रोत वाले पतों सहित</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>%1 B of it may be set-up (QUIC, or TLS joined late)</source>
        <translation>इसमें से %1 B सेटअप हो सकता है (QUIC, या देर से पकड़ा गया TLS)</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>and more</source>
        <translation>और अन्य</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Asked for in DNS %1 times by the handset</source>
        <translation>हैंडसेट ने DNS में %1 बार पूछा</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>registered in %1</source>
        <translation>%1 में पंजीकृत</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Who runs the network and where it is registered. It says nothing about where the server is.</source>
        <translation>नेटवर्क कौन चलाता है और वह कहाँ पंजीकृत है। यह नहीं बताता कि सर्वर कहाँ है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>contacted</source>
        <translation>संपर्क हुआ</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>content sent</source>
        <translation>सामग्री भेजी गई</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>operator not known</source>
        <translation>ऑपरेटर ज्ञात नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Location sources: %1</source>
        <translation>स्थान स्रोत: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Addresses estimated in this country.
The lower figure counts where all sources agree; the upper one adds addresses that one source knows, and disputed ones.
%1</source>
        <translation>इस देश में अनुमानित पते।
निचला आँकड़ा वह गिनता है, जहाँ सभी स्रोत सहमत हैं; ऊपरी आँकड़ा उन पतों को जोड़ता है, जिन्हें एक स्रोत जानता है, और विवादित पतों को।
%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>The sources name different countries for these addresses.
They count in the upper figure of each, in the lower figure of none.
%1</source>
        <translation>स्रोत इन पतों के लिए अलग-अलग देश बताते हैं।
ये हर देश के ऊपरी आँकड़े में गिने जाते हैं, निचले आँकड़े में किसी के नहीं।
%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Networks that answer from many places: the address says nothing about where the data goes.</source>
        <translation>नेटवर्क, जो कई जगहों से जवाब देते हैं: पता यह नहीं बताता कि डेटा कहाँ जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>No location source knows these addresses.
%1</source>
        <translation>कोई स्थान स्रोत इन पतों को नहीं जानता।
%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Who runs the services, by rules over names and addresses; the tooltips of the rows below give each rule's source.</source>
        <translation>सेवाएँ कौन चलाता है, नामों और पतों के नियमों के अनुसार; नीचे की पंक्तियों के टूलटिप हर नियम का स्रोत बताते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>No rule says who runs these. You can add rules of your own.</source>
        <translation>कोई नियम नहीं बताता कि इन्हें कौन चलाता है। आप अपने नियम जोड़ सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Private, link-local, multicast and shared addresses. They never get a country.</source>
        <translation>निजी, लिंक-लोकल, मल्टीकास्ट और साझा पते। इन्हें कभी कोई देश नहीं दिया जाता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Names that the handset asked for in DNS, with no flow to them seen.</source>
        <translation>नाम, जो हैंडसेट ने DNS में पूछे, पर जिनका कोई फ़्लो नहीं दिखा।</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>and further addresses</source>
        <translation>और अन्य पते</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>, port %1</source>
        <translation>, पोर्ट %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>%1 (sources disagree)</source>
        <translation>%1 (स्रोत असहमत)</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>CDN or anycast, place unknown</source>
        <translation>CDN या anycast, स्थान अज्ञात</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Unplaced</source>
        <translation>बिना स्थान</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>No service known</source>
        <translation>कोई ज्ञात सेवा नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Local network, not counted</source>
        <translation>स्थानीय नेटवर्क, गिना नहीं गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Looked up, not contacted</source>
        <translation>लुकअप हुआ, संपर्क नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>%1, no name</source>
        <translation>%1, कोई नाम नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_expressions.cpp"/>
        <source>Selected</source>
        <translation>चयनित</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_expressions.cpp"/>
        <source>Not selected</source>
        <translation>चयनित नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_expressions.cpp"/>
        <source>…and selected</source>
        <translation>…और चयनित</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_expressions.cpp"/>
        <source>…or selected</source>
        <translation>…या चयनित</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_expressions.cpp"/>
        <source>…and not selected</source>
        <translation>…और चयनित नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_expressions.cpp"/>
        <source>…or not selected</source>
        <translation>…या चयनित नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>With an estimated country</source>
        <translation>अनुमानित देश वाले</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>CDN or anycast</source>
        <translation>CDN या anycast</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Local network</source>
        <translation>स्थानीय नेटवर्क</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Disputed: %1</source>
        <translation>विवादित: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Country: %1</source>
        <translation>देश: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Destination: %1</source>
        <translation>गंतव्य: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Host: %1</source>
        <translation>होस्ट: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Address: %1</source>
        <translation>पता: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Without a name</source>
        <translation>बिना नाम</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>rows with “%1”</source>
        <translation>“%1” वाली पंक्तियाँ</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Section</source>
        <translation>खंड</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Fact</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>What it rests on</source>
        <translation>किस आधार पर</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Country code</source>
        <translation>देश कोड</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Content sent (bytes, at least)</source>
        <translation>भेजी गई सामग्री (बाइट, कम से कम)</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Content sent (bytes, up to)</source>
        <translation>भेजी गई सामग्री (बाइट, अधिकतम)</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Payload sent (bytes, at least)</source>
        <translation>भेजा गया पेलोड (बाइट, कम से कम)</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Payload sent (bytes, up to)</source>
        <translation>भेजा गया पेलोड (बाइट, अधिकतम)</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Wire bytes sent (at least)</source>
        <translation>भेजे गए वायर बाइट (कम से कम)</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Wire bytes sent (up to)</source>
        <translation>भेजे गए वायर बाइट (अधिकतम)</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Wire bytes received (at least)</source>
        <translation>प्राप्त वायर बाइट (कम से कम)</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Wire bytes received (up to)</source>
        <translation>प्राप्त वायर बाइट (अधिकतम)</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Flows (up to)</source>
        <translation>फ़्लो (अधिकतम)</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Destinations (up to)</source>
        <translation>गंतव्य (अधिकतम)</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>First packet: %1
In UTC: %2
Last packet: %3 (%4)</source>
        <translation>पहला पैकेट: %1
UTC में: %2
अंतिम पैकेट: %3 (%4)</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>up: opened by the handset</source>
        <translation>ऊपर: हैंडसेट ने खोला</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>down: opened by the far side</source>
        <translation>नीचे: दूसरे छोर ने खोला</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>between other devices</source>
        <translation>अन्य डिवाइसों के बीच</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>up to %1</source>
        <translation>अधिकतम %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>This flow is not the chosen handset's.</source>
        <translation>यह फ़्लो चुने गए हैंडसेट का नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Content sent: %1 B</source>
        <translation>भेजी गई सामग्री: %1 B</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Set-up (handshakes): %1 B</source>
        <translation>सेटअप (हैंडशेक): %1 B</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Housekeeping: %1 B</source>
        <translation>रखरखाव: %1 B</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>An upper bound: %1 B of it may be set-up</source>
        <translation>ऊपरी सीमा: इसमें से %1 B सेटअप हो सकता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>%1 B were not seen to be acknowledged</source>
        <translation>%1 B की पावती नहीं दिखी</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Payload, each byte once: %1 B
Wire bytes: %2
Packets: %3
Sent again: %4 B
Never seen: %5 B</source>
        <translation>पेलोड, हर बाइट एक बार: %1 B
वायर बाइट: %2
पैकेट: %3
फिर भेजे गए: %4 B
कभी नहीं दिखे: %5 B</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>As Wireshark counts, whole packets
Sent: %1 B in %2 packets
Received: %3 B in %4 packets</source>
        <translation>जैसे Wireshark गिनता है, पूरे पैकेट
भेजे: %2 पैकेट में %1 B
प्राप्त: %4 पैकेट में %3 B</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Recorded by PCAPdroid, Android user id %1</source>
        <translation>PCAPdroid ने दर्ज किया, Android user id %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>no name</source>
        <translation>कोई नाम नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>This flow is between other devices; its far side is not placed.</source>
        <translation>यह फ़्लो अन्य डिवाइसों के बीच है; इसके दूसरे छोर का स्थान नहीं आँका जाता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Payload sent</source>
        <translation>भेजा गया पेलोड</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>This flow is not the chosen handset's; nothing of it is counted.</source>
        <translation>यह फ़्लो चुने गए हैंडसेट का नहीं है; इसका कुछ भी नहीं गिना जाता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>an upper bound: %1 of it may be set-up</source>
        <translation>ऊपरी सीमा: इसमें से %1 सेटअप हो सकता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>payload without set-up and housekeeping</source>
        <translation>सेटअप और रखरखाव के बिना पेलोड</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Set-up</source>
        <translation>सेटअप</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>TLS and QUIC handshakes</source>
        <translation>TLS और QUIC हैंडशेक</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Housekeeping</source>
        <translation>रखरखाव</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>DNS, time, DHCP, connectivity checks</source>
        <translation>DNS, समय, DHCP, कनेक्टिविटी जाँच</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>All payload</source>
        <translation>सारा पेलोड</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>each byte once</source>
        <translation>हर बाइट एक बार</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>sent, but not seen to be acknowledged</source>
        <translation>भेजा गया, पर पावती नहीं दिखी</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>payload %1, each byte once</source>
        <translation>पेलोड %1, हर बाइट एक बार</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>; sent again %1</source>
        <translation>; फिर भेजे गए %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>; never seen %1</source>
        <translation>; कभी नहीं दिखे %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>%1 on the wire in %2 packets</source>
        <translation>वायर पर %2 पैकेट में %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Handset side</source>
        <translation>हैंडसेट पक्ष</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Originator</source>
        <translation>आरंभकर्ता</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Responder</source>
        <translation>उत्तरदाता</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Opened</source>
        <translation>किसने खोला</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>began before the capture</source>
        <translation>कैप्चर से पहले शुरू हुआ</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Protocol</source>
        <translation>प्रोटोकॉल</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Course</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>by the TCP flags of its packets</source>
        <translation>इसके पैकेटों के TCP फ़्लैग के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Inside a tunnel</source>
        <translation>टनल के भीतर</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>App</source>
        <translation>ऐप</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>written down by PCAPdroid on the phone, Android user id %1; not observed on the wire</source>
        <translation>फ़ोन पर PCAPdroid ने दर्ज किया, Android user id %1; वायर पर नहीं देखा गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>By the originator</source>
        <translation>आरंभकर्ता से</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>By the responder</source>
        <translation>उत्तरदाता से</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Handshake RTT</source>
        <translation>हैंडशेक RTT</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>shortest TCP handshake seen</source>
        <translation>दिखा हुआ सबसे छोटा TCP हैंडशेक</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Time and evidence</source>
        <translation>समय और साक्ष्य</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>First packet number</source>
        <translation>पहले पैकेट की संख्या</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Wireshark filter</source>
        <translation>Wireshark फ़िल्टर</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Community ID</source>
        <translation>Community ID</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>names the flow in Zeek, Suricata and others</source>
        <translation>Zeek, Suricata आदि में फ़्लो का नाम</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>no name: %1</source>
        <translation>कोई नाम नहीं: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>No name: %1</source>
        <translation>कोई नाम नहीं: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>Read from: %1, %2</source>
        <translation>कहाँ से पढ़ा: %1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>ECH was offered: it may be the provider's name, not the destination's</source>
        <translation>ECH की पेशकश हुई: यह गंतव्य का नहीं, प्रदाता का नाम हो सकता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>The DNS answer is from an earlier capture, where the packet is</source>
        <translation>DNS का जवाब किसी पहले के कैप्चर से है, पैकेट वहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>offers %1</source>
        <translation>%1 की पेशकश</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>ClientHello: %1</source>
        <translation>ClientHello: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>ServerHello: %1</source>
        <translation>ServerHello: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>JA3: %1</source>
        <translation>JA3: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>JA4: %1</source>
        <translation>JA4: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Reserved address range: it never gets a country.</source>
        <translation>आरक्षित पता रेंज: इसे कभी कोई देश नहीं दिया जाता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>CDN or anycast: the address says nothing about where the data goes.</source>
        <translation>CDN या anycast: पता यह नहीं बताता कि डेटा कहाँ जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Estimated: all sources that know the address agree.</source>
        <translation>अनुमानित: पता जानने वाले सभी स्रोत सहमत हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Estimated by one source only; counted in the upper figure, not the lower.</source>
        <translation>केवल एक स्रोत का अनुमान; ऊपरी आँकड़े में गिना गया, निचले में नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>The sources disagree; counted in the upper figure of each, not the lower.</source>
        <translation>स्रोत असहमत हैं; हर देश के ऊपरी आँकड़े में गिना गया, निचले में नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>No location source knows this address.</source>
        <translation>कोई स्थान स्रोत यह पता नहीं जानता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Corrected by the analyst; what the sources say stands below.</source>
        <translation>विश्लेषक ने सुधारा; स्रोत जो कहते हैं, वह नीचे है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>does not know this address</source>
        <translation>यह पता नहीं जानता</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Operator: AS%1 %2</source>
        <translation>ऑपरेटर: AS%1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>%1, registered in %2 (not where the server is)</source>
        <translation>%1, %2 में पंजीकृत (यह सर्वर की जगह नहीं बताता)</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Edge network: %1 (%2), published at %3</source>
        <translation>एज नेटवर्क: %1 (%2), %3 पर प्रकाशित</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Shortest handshake %1: no farther than %2 km by the speed of light, unless a proxy answered</source>
        <translation>सबसे छोटा हैंडशेक %1: प्रकाश की गति के हिसाब से %2 km से अधिक दूर नहीं, बशर्ते जवाब किसी प्रॉक्सी ने न दिया हो</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Left out of all figures by the analyst: %1</source>
        <translation>विश्लेषक ने सभी आँकड़ों से बाहर रखा: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>CDN or anycast (%1)</source>
        <translation>CDN या anycast (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>%1, one source only</source>
        <translation>%1, केवल एक स्रोत</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>%1, corrected</source>
        <translation>%1, सुधारा गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>read %1 times</source>
        <translation>%1 बार पढ़ा गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>the handset</source>
        <translation>हैंडसेट</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>the server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>%1 says</source>
        <translation>%1 कहता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>recognised in what %1 sends</source>
        <translation>%1 जो भेजता है, उसमें पहचाना गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>, %1 times</source>
        <translation>, %1 बार</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>On %1, %2 (%3) sent to %4 inside TLS, as the tool that decrypted it wrote, %5: “%6” (packet %7).</source>
        <translation>%1 को %2 (%3) ने %4 को TLS के भीतर %5 भेजा, जैसा उसे डिक्रिप्ट करने वाले टूल ने लिखा: “%6” (पैकेट %7)।</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>On %1, %2 (%3) sent to %4 in the clear, %5: “%6” (packet %7).</source>
        <translation>%1 को %2 (%3) ने %4 को बिना एन्क्रिप्शन %5 भेजा: “%6” (पैकेट %7)।</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>resumed: the server took up an earlier one, so no certificate follows</source>
        <translation>फिर शुरू किया गया: सर्वर ने पहले वाला अपनाया, इसलिए कोई प्रमाणपत्र नहीं आता</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>the client offered to resume one; the server began a new one</source>
        <translation>क्लाइंट ने पहले वाला फिर शुरू करने की पेशकश की; सर्वर ने नया शुरू किया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>the client offered to resume one</source>
        <translation>क्लाइंट ने पहले वाला फिर शुरू करने की पेशकश की</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>; the client offered up to %1</source>
        <translation>; क्लाइंट ने %1 तक की पेशकश की</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Offered version</source>
        <translation>पेश किया गया संस्करण</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>the server's choice was not seen</source>
        <translation>सर्वर का चुनाव नहीं दिखा</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>chosen by the server</source>
        <translation>सर्वर ने चुना</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source> out of %1</source>
        <translation> (%1 में से)</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Offered protocols</source>
        <translation>पेश किए गए प्रोटोकॉल</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>ALPN; the choice is encrypted or was not seen</source>
        <translation>ALPN; चुनाव एन्क्रिप्टेड है या नहीं दिखा</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Application protocol</source>
        <translation>एप्लिकेशन प्रोटोकॉल</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Names</source>
        <translation>नाम</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>No name</source>
        <translation>कोई नाम नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>and %1 further readings</source>
        <translation>और %1 अन्य रीडिंग</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>None was read.</source>
        <translation>कोई नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Maker and service</source>
        <translation>निर्माता और सेवा</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>By the rule</source>
        <translation>नियम के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Limit</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Vendor declares</source>
        <translation>विक्रेता की घोषणा</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>a declaration, not a measurement; it never counts in the estimates</source>
        <translation>यह घोषणा है, माप नहीं; अनुमानों में इसकी गिनती कभी नहीं होती</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Said inside TLS, and decrypted</source>
        <translation>TLS के भीतर कहा गया, और डिक्रिप्ट किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Said in the clear</source>
        <translation>बिना एन्क्रिप्शन कहा गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>and %1 further ones</source>
        <translation>और %1 अन्य</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Handshake</source>
        <translation>हैंडशेक</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Cipher suite</source>
        <translation>सिफ़र सूट</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Session</source>
        <translation>सेशन</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>JA4</source>
        <translation>JA4</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>fingerprint of the client's program, not of a person</source>
        <translation>क्लाइंट के प्रोग्राम का फ़िंगरप्रिंट, किसी व्यक्ति का नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>JA3</source>
        <translation>JA3</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Names disagree</source>
        <translation>नाम असहमत</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>%1 different domains; the most trusted source is used</source>
        <translation>%1 अलग डोमेन; सबसे भरोसेमंद स्रोत लिया गया है</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>CDN and anycast addresses answer from many places at once</source>
        <translation>CDN और anycast पते एक साथ कई जगहों से जवाब देते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>no location source lists the address</source>
        <translation>किसी स्थान स्रोत में यह पता नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>not certain</source>
        <translation>निश्चित नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>the location sources name different ones</source>
        <translation>स्थान स्रोत अलग-अलग देश बताते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>not readable</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>it is encrypted; only its size is known</source>
        <translation>यह एन्क्रिप्टेड है; केवल इसका आकार ज्ञात है</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Other direction</source>
        <translation>दूसरी दिशा</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>the capture holds packets of one side only</source>
        <translation>कैप्चर में केवल एक पक्ष के पैकेट हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Beginning</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>the connection was open when the capture began</source>
        <translation>कैप्चर शुरू होने पर कनेक्शन खुला था</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Ends of packets</source>
        <translation>पैकेटों के अंत</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>not captured</source>
        <translation>कैप्चर नहीं हुए</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>the capture kept only the first bytes of each packet</source>
        <translation>कैप्चर में हर पैकेट के केवल पहले बाइट रखे गए</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Lost</source>
        <translation>खोया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>were sent, by the sequence numbers, and are not in the capture</source>
        <translation>सीक्वेंस नंबरों के अनुसार भेजे गए, पर कैप्चर में नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Exact content</source>
        <translation>सामग्री ठीक-ठीक</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>part of what is counted as content may be set-up, so it is an upper bound</source>
        <translation>सामग्री के रूप में गिने गए का एक भाग सेटअप हो सकता है, इसलिए यह ऊपरी सीमा है</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>packets do not say it; a capture made by PCAPdroid on the phone would</source>
        <translation>पैकेट यह नहीं बताते; फ़ोन पर PCAPdroid से किया गया कैप्चर बताता</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>What is not known, and why</source>
        <translation>क्या ज्ञात नहीं है, और क्यों</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>answered</source>
        <translation>जवाब मिला</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>not answered</source>
        <translation>जवाब नहीं मिला</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>broken off by the originator</source>
        <translation>आरंभकर्ता ने तोड़ा</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>broken off by the responder</source>
        <translation>उत्तरदाता ने तोड़ा</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>closed by both sides</source>
        <translation>दोनों पक्षों ने बंद किया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>closed by the originator</source>
        <translation>आरंभकर्ता ने बंद किया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>closed by the responder</source>
        <translation>उत्तरदाता ने बंद किया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>neither its beginning nor its end was seen</source>
        <translation>न इसकी शुरुआत दिखी, न अंत</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>before the first packet</source>
        <translation>पहले पैकेट से पहले</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>, in “%1”</source>
        <translation>, “%1” में</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>  and %1 more</source>
        <translation>  और %1 अन्य</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>  These contradict each other; the most trusted stands first and is the one shown.</source>
        <translation>  ये एक-दूसरे से मेल नहीं खाते; सबसे भरोसेमंद सबसे ऊपर है और वही दिखाया जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>%1 was taken for the device under study because it:</source>
        <translation>%1 को जाँच का डिवाइस माना गया, कारण:</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>%1 was chosen by you. What is known about it:</source>
        <translation>%1 आपने चुना। इसके बारे में जो ज्ञात है:</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>No device with IP traffic was found in this capture.</source>
        <translation>इस कैप्चर में IP ट्रैफ़िक वाला कोई डिवाइस नहीं मिला।</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>These are the words of the device and its apps, as sent; they may be wrong.</source>
        <translation>ये डिवाइस और उसके ऐप के शब्द हैं, जैसे भेजे गए; ये गलत हो सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>Addresses: %1</source>
        <translation>पते: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>Its traffic: %1 on the wire.</source>
        <translation>इसका ट्रैफ़िक: वायर पर %1।</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>Several devices seem to share this address (NAT); they cannot be told apart.</source>
        <translation>लगता है, कई डिवाइस इस पते का उपयोग करते हैं (NAT); उन्हें अलग-अलग नहीं पहचाना जा सकता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>no counters of its own</source>
        <translation>अपना कोई काउंटर नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>this computer to itself</source>
        <translation>यह कंप्यूटर ख़ुद से</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>VPN or tunnel</source>
        <translation>VPN या टनल</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>cable, bridge or virtual</source>
        <translation>केबल, ब्रिज या वर्चुअल</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>kind not known</source>
        <translation>प्रकार ज्ञात नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>switched off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>not connected</source>
        <translation>जुड़ा नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>no traffic</source>
        <translation>कोई ट्रैफ़िक नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>under 1 packet/s</source>
        <translation>1 पैकेट/से. से कम</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>%1 packets/s</source>
        <translation>%1 पैकेट/से.</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>The newest packet is stamped %1 UTC, which is not now.</source>
        <translation>सबसे नए पैकेट पर %1 UTC अंकित है, जो अभी का समय नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>The clock of what captures is wrong. Set it, or write the difference down (clock offset) before times are compared.</source>
        <translation>कैप्चर करने वाले की घड़ी ग़लत है। उसे ठीक करें, या समयों की तुलना से पहले अंतर (घड़ी का अंतर) लिख लें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Frames of Wi-Fi are captured from the air, and none of them can be read: they are encrypted (WPA).</source>
        <translation>Wi-Fi के फ़्रेम हवा से कैप्चर हो रहे हैं, और कोई पढ़ा नहीं जा सकता: वे एन्क्रिप्टेड हैं (WPA)।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Capture where they are not: on a hotspot, or behind the access point. The names of access points and phones are all that such a capture shows.</source>
        <translation>वहाँ कैप्चर करें जहाँ वे एन्क्रिप्टेड न हों: हॉटस्पॉट पर, या एक्सेस पॉइंट के पीछे। ऐसा कैप्चर केवल एक्सेस पॉइंट और फ़ोनों के नाम दिखाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>The packets are of a kind that Waybill does not read (%1).</source>
        <translation>पैकेट ऐसे प्रकार के हैं जो Waybill नहीं पढ़ता (%1)।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>They are in the file all the same, and Wireshark may read them. Choose another interface.</source>
        <translation>फिर भी वे फ़ाइल में हैं, और Wireshark उन्हें पढ़ सकता है। दूसरा इंटरफ़ेस चुनें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Only packets that are sent to every device (broadcast, multicast) arrive here.</source>
        <translation>यहाँ केवल वे पैकेट आते हैं जो हर उपकरण को भेजे जाते हैं (ब्रॉडकास्ट, मल्टीकास्ट)।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>A switch or an access point sends the phone’s packets elsewhere. Make this computer the phone’s hotspot, or capture on the router.</source>
        <translation>स्विच या एक्सेस पॉइंट फ़ोन के पैकेट कहीं और भेजता है। इस कंप्यूटर को फ़ोन का हॉटस्पॉट बनाएँ, या राउटर पर कैप्चर करें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>A device was given an address (DHCP) and asked for no name since.</source>
        <translation>किसी उपकरण को पता मिला (DHCP), और उसके बाद उसने कोई नाम नहीं पूछा।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Does the network reach the internet? Is another network of the phone in use, mobile data or a VPN? Is the screen on? Open any page on the phone.</source>
        <translation>क्या नेटवर्क इंटरनेट तक पहुँचता है? क्या फ़ोन दूसरा नेटवर्क, मोबाइल डेटा या VPN उपयोग कर रहा है? क्या स्क्रीन चालू है? फ़ोन पर कोई पेज खोलें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Names are asked for, but nothing is sent to them.</source>
        <translation>नाम पूछे जा रहे हैं, पर उन्हें कुछ भेजा नहीं जा रहा।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>What follows goes another way: over mobile data, or over another access point. A capture filter may leave it out. Or the network does not reach the internet.</source>
        <translation>आगे का ट्रैफ़िक दूसरे रास्ते जाता है: मोबाइल डेटा या दूसरे एक्सेस पॉइंट से। कैप्चर फ़िल्टर उसे छोड़ रहा हो सकता है। या नेटवर्क इंटरनेट तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>All traffic stays within the local network.</source>
        <translation>सारा ट्रैफ़िक स्थानीय नेटवर्क में ही रहता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>This interface may not be the way from the phone to the internet. Open any page on the phone, and see which interface’s curve jumps.</source>
        <translation>यह इंटरफ़ेस शायद फ़ोन से इंटरनेट का रास्ता नहीं है। फ़ोन पर कोई पेज खोलें, और देखें कि किस इंटरफ़ेस का वक्र उछलता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>All of it comes from one public address, %1: every device of the network has that one on its way to the internet.</source>
        <translation>सब कुछ एक सार्वजनिक पते %1 से आता है: इंटरनेट के रास्ते पर नेटवर्क के हर उपकरण का वही पता होता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Capture on the other side of the router or hotspot, where the phone has an address of its own (10.…, 172.16.…, 192.168.…).</source>
        <translation>राउटर या हॉटस्पॉट के दूसरी ओर कैप्चर करें, जहाँ फ़ोन का अपना पता हो (10.…, 172.16.…, 192.168.…)।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Only this computer speaks to the internet here (%1); no phone does.</source>
        <translation>यहाँ केवल यह कंप्यूटर इंटरनेट से बात करता है (%1); कोई फ़ोन नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Is the phone in the Wi-Fi of this computer? Are its mobile data and VPN off? If it is in another network, capture there.</source>
        <translation>क्या फ़ोन इस कंप्यूटर के Wi-Fi में है? क्या उसका मोबाइल डेटा और VPN बंद है? यदि वह दूसरे नेटवर्क में है, तो वहाँ कैप्चर करें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Nearly all traffic goes to %1 through what looks like a VPN.</source>
        <translation>लगभग सारा ट्रैफ़िक %1 को जाता है, जो VPN जैसा दिखता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Where it goes from there cannot be seen. Switch the VPN on the phone off, or capture on the phone.</source>
        <translation>वहाँ से वह कहाँ जाता है, यह देखा नहीं जा सकता। फ़ोन का VPN बंद करें, या फ़ोन पर कैप्चर करें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>No IPv6 was seen so far.</source>
        <translation>अब तक IPv6 नहीं दिखा।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>If the phone has IPv6 in other networks, it behaves otherwise here: say so beside results. If it has IPv6 in this one, this place does not see it.</source>
        <translation>यदि दूसरे नेटवर्कों में फ़ोन के पास IPv6 है, तो यहाँ वह अलग चलता है: परिणामों के साथ यह कहें। यदि इस नेटवर्क में उसके पास है, तो यह जगह उसे नहीं देखती।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Not one packet has come.</source>
        <translation>एक भी पैकेट नहीं आया।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Is this the right interface, and does the phone use it? Does the capture filter leave all out? Open any page on the phone.</source>
        <translation>क्या यह सही इंटरफ़ेस है, और क्या फ़ोन उसे उपयोग करता है? क्या कैप्चर फ़िल्टर सब छोड़ देता है? फ़ोन पर कोई पेज खोलें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>%1 is run and reads packets on %2, also those for other devices that reach it.</source>
        <translation>%1 चलाया जाता है और %2 पर पैकेट पढ़ता है, उस तक पहुँचने वाले दूसरे उपकरणों के पैकेट भी।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>%1 is run and reads packets on %2.</source>
        <translation>%1 चलाया जाता है और %2 पर पैकेट पढ़ता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>The window itself gets no right. Nothing is connected to, and nothing is sent.</source>
        <translation>विंडो को ख़ुद कोई अधिकार नहीं मिलता। किसी से जुड़ा नहीं जाता, और कुछ भेजा नहीं जाता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Every device in every network of this computer can send to it.</source>
        <translation>इस कंप्यूटर के हर नेटवर्क का हर उपकरण इसे भेज सकता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Only programs of this computer can send to it.</source>
        <translation>केवल इस कंप्यूटर के प्रोग्राम इसे भेज सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Every device in that network can send to it, also made-up packets.</source>
        <translation>उस नेटवर्क का हर उपकरण इसे भेज सकता है, गढ़े हुए पैकेट भी।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Waybill listens on UDP port %1 of %2 until the capture ends, and takes what the first sender sends.</source>
        <translation>Waybill %2 के UDP पोर्ट %1 पर कैप्चर के अंत तक सुनता है, और पहला भेजने वाला जो भेजे वह लेता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Waybill listens on TCP port %1 of %2 until the capture ends, and takes what the first that connects sends.</source>
        <translation>Waybill %2 के TCP पोर्ट %1 पर कैप्चर के अंत तक सुनता है, और पहला जुड़ने वाला जो भेजे वह लेता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>It is not encrypted. Nothing is run.</source>
        <translation>यह एन्क्रिप्टेड नहीं है। कुछ चलाया नहीं जाता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>the phone that is connected</source>
        <translation>जुड़े हुए फ़ोन</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>the phone %1</source>
        <translation>फ़ोन %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>All interfaces together (any)</source>
        <translation>सभी इंटरफ़ेस एक साथ (any)</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Rooted phone (tcpdump)</source>
        <translation>root किया फ़ोन (tcpdump)</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>PCAPdroid by the cable</source>
        <translation>केबल से PCAPdroid</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>PCAPdroid’s TCP exporter</source>
        <translation>PCAPdroid का TCP एक्सपोर्टर</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>PCAPdroid’s UDP exporter</source>
        <translation>PCAPdroid का UDP एक्सपोर्टर</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>tcpdump by ssh</source>
        <translation>ssh से tcpdump</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Look for them…</source>
        <translation>उन्हें खोजें…</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>A named pipe</source>
        <translation>नामित पाइप</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Every packet of this computer on all its networks. A packet that is passed on appears twice.</source>
        <translation>इस कंप्यूटर का हर पैकेट उसके सभी नेटवर्कों पर। आगे भेजा गया पैकेट दो बार दिखता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>What this computer sends and receives there. A phone’s packets are among them when this computer is its hotspot or stands between it and the internet.</source>
        <translation>यह कंप्यूटर वहाँ जो भेजता और पाता है। फ़ोन के पैकेट उनमें तब होते हैं जब यह कंप्यूटर उसका हॉटस्पॉट हो या उसके और इंटरनेट के बीच हो।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Everything that the phone sends, over Wi-Fi and mobile data. Needs USB debugging, root and tcpdump on the phone.</source>
        <translation>फ़ोन Wi-Fi और मोबाइल डेटा पर जो कुछ भेजता है। USB डीबगिंग, root और फ़ोन पर tcpdump चाहिए।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>The app PCAPdroid records on the phone, without root, and names the app behind each connection. Needs USB debugging.</source>
        <translation>PCAPdroid ऐप फ़ोन पर, बिना root के, रिकॉर्ड करता है और हर कनेक्शन के पीछे का ऐप बताता है। USB डीबगिंग चाहिए।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>The app PCAPdroid on the phone sends its packets over the network; what is lost on the way is sent again.</source>
        <translation>फ़ोन का PCAPdroid ऐप अपने पैकेट नेटवर्क पर भेजता है; जो रास्ते में खोता है वह फिर भेजा जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>The same by UDP: packets that are lost on the way leave no trace. Take TCP where that works.</source>
        <translation>वही, UDP से: रास्ते में खोए पैकेटों का कोई निशान नहीं रहता। जहाँ TCP चले, TCP लें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>A router or another computer that carries the phone’s traffic, by the ssh program of this computer.</source>
        <translation>फ़ोन का ट्रैफ़िक ले जाने वाला राउटर या दूसरा कंप्यूटर, इस कंप्यूटर के ssh प्रोग्राम से।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>One of Wireshark’s programs that capture: %1</source>
        <translation>Wireshark के कैप्चर करने वाले प्रोग्रामों में से एक: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Wireshark’s extcap programs capture from Bluetooth, from other computers and more. Looking for them runs each one that is installed and asks what it offers; androiddump then asks the adb server of this computer.</source>
        <translation>Wireshark के extcap प्रोग्राम Bluetooth, दूसरे कंप्यूटरों आदि से कैप्चर करते हैं। उन्हें खोजने पर हर लगा हुआ प्रोग्राम चलाया और पूछा जाता है कि वह क्या देता है; तब androiddump इस कंप्यूटर के adb सर्वर से पूछता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Another program captures and writes into a pipe; Waybill reads it.</source>
        <translation>दूसरा प्रोग्राम कैप्चर करके पाइप में लिखता है; Waybill उसे पढ़ता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>127.0.0.1 – this computer only (by a cable with adb reverse)</source>
        <translation>127.0.0.1 – केवल यह कंप्यूटर (केबल और adb reverse से)</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>%1 – %2: everybody in this network can send to it</source>
        <translation>%1 – %2: इस नेटवर्क में हर कोई इसे भेज सकता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>0.0.0.0 – every network of this computer can send to it</source>
        <translation>0.0.0.0 – इस कंप्यूटर का हर नेटवर्क इसे भेज सकता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Captured by</source>
        <translation>किससे कैप्चर</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>waybill-capture</source>
        <translation>waybill-capture</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>dumpcap (of Wireshark)</source>
        <translation>dumpcap (Wireshark का)</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Promiscuous</source>
        <translation>प्रॉमिस्क्युअस</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Also packets that reach this interface but are for other devices, as from a mirror port.</source>
        <translation>वे पैकेट भी जो इस इंटरफ़ेस तक पहुँचते हैं पर दूसरे उपकरणों के हैं, जैसे मिरर पोर्ट से।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Buffer, MiB</source>
        <translation>बफ़र, MiB</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Memory of the system for packets that wait to be written; more when packets are lost.</source>
        <translation>लिखे जाने की प्रतीक्षा में पैकेटों के लिए सिस्टम की मेमोरी; पैकेट खोएँ तो बढ़ाएँ।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Serial number</source>
        <translation>सीरियल नंबर</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>the only phone that is connected</source>
        <translation>जुड़ा हुआ एकमात्र फ़ोन</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>As “adb devices” lists it; needed only when several phones are connected.</source>
        <translation>जैसा “adb devices” दिखाता है; केवल तब चाहिए जब कई फ़ोन जुड़े हों।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Interface of the phone</source>
        <translation>फ़ोन का इंटरफ़ेस</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>any – Wi-Fi and mobile data together</source>
        <translation>any – Wi-Fi और मोबाइल डेटा साथ</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>wlan0 – Wi-Fi alone</source>
        <translation>wlan0 – केवल Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>rmnet0 – mobile data of many phones</source>
        <translation>rmnet0 – कई फ़ोनों का मोबाइल डेटा</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Only this app</source>
        <translation>केवल यह ऐप</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>all apps</source>
        <translation>सभी ऐप</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Its package name, com.example.app. What other apps send is then not in the capture.</source>
        <translation>उसका पैकेज नाम, com.example.app। दूसरे ऐप जो भेजते हैं वह तब कैप्चर में नहीं होता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>the phone asks for permission</source>
        <translation>फ़ोन अनुमति पूछता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>From PCAPdroid’s settings, Control permissions. It is not remembered.</source>
        <translation>PCAPdroid की सेटिंग के Control permissions से। इसे याद नहीं रखा जाता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Listen on</source>
        <translation>किस पर सुनें</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Write the same address and port into PCAPdroid’s settings, Remote collector.</source>
        <translation>यही पता और पोर्ट PCAPdroid की सेटिंग, Remote collector में लिखें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Connect to</source>
        <translation>किससे जुड़ें</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>User and address, or a name of ~/.ssh/config. ssh must be able to log in by a key: no password can be asked for here.</source>
        <translation>उपयोगकर्ता और पता, या ~/.ssh/config का नाम। ssh कुंजी से लॉग इन कर सके: यहाँ पासवर्ड नहीं पूछा जा सकता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Port of ssh</source>
        <translation>ssh का पोर्ट</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>as configured</source>
        <translation>जैसा सेट है</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Interface there</source>
        <translation>वहाँ का इंटरफ़ेस</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>any – all of them; packets may appear twice</source>
        <translation>any – सभी; पैकेट दो बार दिख सकते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>br-lan – the home network on OpenWrt</source>
        <translation>br-lan – OpenWrt पर घर का नेटवर्क</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>wlan0 – the first Wi-Fi</source>
        <translation>wlan0 – पहला Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Program there</source>
        <translation>वहाँ का प्रोग्राम</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Named pipe</source>
        <translation>नामित पाइप</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Made with “mkfifo”; another program writes pcap or pcapng into it. Waybill waits until it does.</source>
        <translation>“mkfifo” से बनता है; दूसरा प्रोग्राम उसमें pcap या pcapng लिखता है। Waybill तब तक प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>%1: “%2” is no number.</source>
        <translation>%1: “%2” कोई संख्या नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>%1: %2 is less than %3.</source>
        <translation>%1: %2, %3 से कम है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>%1: %2 is more than %3.</source>
        <translation>%1: %2, %3 से अधिक है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>%1 is missing.</source>
        <translation>“%1” नहीं दिया गया।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>%1: a line break cannot stand there.</source>
        <translation>%1: यहाँ पंक्ति-विराम नहीं हो सकता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Look for the extcap programs first, then choose one of their interfaces.</source>
        <translation>पहले extcap प्रोग्राम खोजें, फिर उनका एक इंटरफ़ेस चुनें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>“%1” is no address of this computer; write digits, 192.168.1.5. Names are not looked up.</source>
        <translation>“%1” इस कंप्यूटर का पता नहीं है; अंक लिखें, जैसे 192.168.1.5। नाम खोजे नहीं जाते।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Where to connect to cannot begin with “-”: ssh would take it for an option.</source>
        <translation>जिससे जुड़ना है वह “-” से शुरू नहीं हो सकता: ssh उसे विकल्प समझेगा।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>“%1” cannot begin with “-”: it would be taken for an option.</source>
        <translation>“%1” “-” से शुरू नहीं हो सकता: उसे विकल्प समझा जाएगा।</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>%1, place unknown</source>
        <translation>%1, स्थान अज्ञात</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>%1, not counted</source>
        <translation>%1, गिना नहीं गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>Country (estimated)</source>
        <translation>देश (अनुमानित)</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>At least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>Up to</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>%1 (not counted)</source>
        <translation>%1 (गिना नहीं गया)</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>Disc area: content sent, at the country’s centre, not at a server. Stripes: perhaps there, sources disagree or only one says so.</source>
        <translation>वृत्त का क्षेत्रफल: भेजी गई सामग्री, देश के केंद्र पर, किसी सर्वर पर नहीं। धारियाँ: शायद वहाँ, स्रोत असहमत हैं या केवल एक ऐसा कहता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>Boundaries: %1 (de facto), disputed ones dashed by claimant; Waybill takes no position.</source>
        <translation>देश-सीमाएँ: %1 (de facto), विवादित सीमाएँ दावेदार के अनुसार टूटी रेखाओं में; Waybill कोई पक्ष नहीं लेता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>Land: %1, drawn without borders; Waybill takes no position.</source>
        <translation>थल: %1, देश-सीमाओं के बिना; Waybill कोई पक्ष नहीं लेता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/name_words.cpp"/>
        <source>its letters mix scripts: it may be made to look like another name</source>
        <translation>इसके अक्षर अलग-अलग लिपियों के हैं: हो सकता है, इसे किसी दूसरे नाम जैसा दिखाने के लिए बनाया गया हो</translation>
    </message>
    <message>
        <location filename="../../ui/models/name_words.cpp"/>
        <source>ECH was offered: the name may be the provider's, not the destination's</source>
        <translation>ECH की पेशकश हुई: नाम गंतव्य का नहीं, प्रदाता का हो सकता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/name_words.cpp"/>
        <source>the answer is from an earlier capture, where the packet is</source>
        <translation>जवाब किसी पहले के कैप्चर से है, पैकेट वहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/models/name_words.cpp"/>
        <source>packet %1</source>
        <translation>पैकेट %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>new: first looked up at %1, after %2</source>
        <translation>नया: पहला लुकअप %1, %2 के बाद</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>new: first contact at %1, after %2</source>
        <translation>नया: पहला संपर्क %1, %2 के बाद</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>new: first looked up at %1, after “%2” at %3</source>
        <translation>नया: पहला लुकअप %1, %3 के “%2” के बाद</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>new: first contact at %1, after “%2” at %3</source>
        <translation>नया: पहला संपर्क %1, %3 के “%2” के बाद</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>New since %1</source>
        <translation>%1 से नया</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>New since “%1”, %2</source>
        <translation>“%1”, %2 से नया</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_marks.cpp"/>
        <source>Moment %1 %2</source>
        <translation>क्षण %1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_marks.cpp"/>
        <source>%1, not in this recording</source>
        <translation>%1, इस रिकॉर्डिंग में नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_marks.cpp"/>
        <source>Flow to %1, from packet %2 on</source>
        <translation>%1 को फ़्लो, पैकेट %2 से आगे</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_marks.cpp"/>
        <source>note: %1</source>
        <translation>नोट: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_marks.cpp"/>
        <source>starred</source>
        <translation>तारांकित</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_marks.cpp"/>
        <source>starred; %1</source>
        <translation>तारांकित; %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/series_words.cpp"/>
        <source>elsewhere</source>
        <translation>अन्य देश</translation>
    </message>
    <message>
        <location filename="../../ui/models/series_words.cpp"/>
        <source>sources disagree or only one</source>
        <translation>स्रोत असहमत या केवल एक</translation>
    </message>
    <message>
        <location filename="../../ui/models/series_words.cpp"/>
        <source>unplaced</source>
        <translation>बिना स्थान</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>Kind: %1</source>
        <translation>प्रकार: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>Rule: %1</source>
        <translation>नियम: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>Source: %1</source>
        <translation>स्रोत: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>%1, by the address</source>
        <translation>%1, पते के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>%1, by the host name</source>
        <translation>%1, होस्ट नाम के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>, read %1</source>
        <translation>, %1 को पढ़ा गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>; your own rule</source>
        <translation>; आपका अपना नियम</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>%1, as %2 words it. A declaration, not a measurement; it never counts in the estimates.</source>
        <translation>%1, %2 के शब्दों में। यह घोषणा है, माप नहीं; अनुमानों में इसकी गिनती कभी नहीं होती।</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>Says who: %1</source>
        <translation>किसने कहा: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/shown_times.cpp"/>
        <source>the capture names no time zone</source>
        <translation>कैप्चर कोई समय क्षेत्र नहीं बताता</translation>
    </message>
    <message>
        <location filename="../../ui/models/shown_times.cpp"/>
        <source>as the capture says, %1</source>
        <translation>कैप्चर के अनुसार, %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/shown_times.cpp"/>
        <source>this computer’s time at the time of the capture</source>
        <translation>कैप्चर के समय इस कंप्यूटर का समय</translation>
    </message>
    <message>
        <location filename="../../ui/models/shown_times.cpp"/>
        <source>this computer’s time; its clocks changed to %1 within this capture: all its times are at %2</source>
        <translation>इस कंप्यूटर का समय; इस कैप्चर के दौरान इसकी घड़ी %1 पर बदली: इसके सभी समय %2 पर हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/shown_times.cpp"/>
        <source>chosen for all captures</source>
        <translation>सभी कैप्चर के लिए चुना गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>An update at %1: the build changed from %2 to %3.</source>
        <translation>%1 पर अपडेट: बिल्ड %2 से %3 हो गया।</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>An update at %1.</source>
        <translation>%1 पर अपडेट।</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>– %1 (packet %2)</source>
        <translation>– %1 (पैकेट %2)</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>“%1” on %2 keeps what is before %3 (%4). A new run on %5 takes what is from then on (%6), with the same conditions; correct them where the update changed them.</source>
        <translation>“%2” में “%1” के पास %3 से पहले का हिस्सा रहता है (%4)। उसके बाद का हिस्सा (%6) “%5” के एक नए रन में जाता है, उन्हीं परिस्थितियों के साथ; जहाँ अपडेट ने उन्हें बदला हो, वहाँ सुधारें।</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>%1 noted from then on go along.</source>
        <translation>तब से दर्ज %1 साथ जाते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>The capture file is not touched.</source>
        <translation>कैप्चर फ़ाइल में कोई बदलाव नहीं होता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>%1 lies outside the run, which lasts from %2 to %3.</source>
        <translation>%1 रन से बाहर है, जो %2 से %3 तक चलता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/stated_words.cpp"/>
        <source>stated by the user</source>
        <translation>उपयोगकर्ता का बताया हुआ</translation>
    </message>
    <message>
        <location filename="../../ui/models/stated_words.cpp"/>
        <source>stated by the user; the traffic says the same</source>
        <translation>उपयोगकर्ता का बताया हुआ; ट्रैफ़िक भी यही बताता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/stated_words.cpp"/>
        <source>stated by the user; the traffic says otherwise: %1</source>
        <translation>उपयोगकर्ता का बताया हुआ; ट्रैफ़िक कुछ और बताता है: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/stated_words.cpp"/>
        <source>Stated by the user about this handset</source>
        <translation>इस हैंडसेट के बारे में उपयोगकर्ता का बताया हुआ</translation>
    </message>
    <message>
        <location filename="../../ui/models/stated_words.cpp"/>
        <source>Nothing.</source>
        <translation>कुछ नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/stated_words.cpp"/>
        <source>Stated by the user: %1</source>
        <translation>उपयोगकर्ता का बताया हुआ: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_values.cpp"/>
        <source>bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_values.cpp"/>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_values.cpp"/>
        <source>milliseconds</source>
        <translation>मिलीसेकंड</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_values.cpp"/>
        <source>bytes, at least</source>
        <translation>बाइट, कम से कम</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_values.cpp"/>
        <source>bytes, if disputed servers are there</source>
        <translation>बाइट, यदि विवादित सर्वर वहाँ हों</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Flows</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Captures</source>
        <translation>कैप्चर</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Chapters</source>
        <translation>अध्याय</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Earlier lookups</source>
        <translation>पहले के लुकअप</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>%1, %2 B of content (%3)</source>
        <translation>%1, %2 B सामग्री (%3)</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Nothing on the network shows it; the app's key log would, and a plain DNS answer before it.</source>
        <translation>नेटवर्क पर कुछ भी इसे नहीं दिखाता; ऐप का key log दिखाता, और उससे पहले का बिना एन्क्रिप्शन DNS जवाब भी।</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>The app sends none. Start the capture before the phone joins the network: its DNS answers name it.</source>
        <translation>ऐप कोई नहीं भेजता। फ़ोन के नेटवर्क से जुड़ने से पहले कैप्चर शुरू करें: उसके DNS जवाब इसका नाम बताते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Start the capture before the app, best before the phone joins the network.</source>
        <translation>कैप्चर ऐप से पहले शुरू करें, सबसे अच्छा यह कि फ़ोन के नेटवर्क से जुड़ने से पहले।</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Capture where both directions pass: at the hotspot, the gateway or on the phone.</source>
        <translation>वहाँ कैप्चर करें, जहाँ से दोनों दिशाएँ गुज़रती हैं: हॉटस्पॉट, गेटवे या फ़ोन पर।</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Start the capture before the app. Where UDP port 443 is blocked, apps turn to TCP, which can be read.</source>
        <translation>कैप्चर ऐप से पहले शुरू करें। जहाँ UDP पोर्ट 443 ब्लॉक हो, वहाँ ऐप TCP अपनाते हैं, जिसे पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Capture whole packets: snaplen 0 in tcpdump, no limit in Wireshark.</source>
        <translation>पूरे पैकेट कैप्चर करें: tcpdump में snaplen 0, Wireshark में कोई सीमा नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Start the capture before the phone joins the network: its DNS answers say which name was meant.</source>
        <translation>फ़ोन के नेटवर्क से जुड़ने से पहले कैप्चर शुरू करें: उसके DNS जवाब बताते हैं कि कौन-सा नाम था।</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Switch off private DNS on the phone for a test, or capture from its start: the app's own hello may still show the name.</source>
        <translation>जाँच के लिए फ़ोन पर प्राइवेट DNS बंद करें, या उसकी शुरुआत से कैप्चर करें: ऐप का अपना hello फिर भी नाम दिखा सकता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Start the capture before the phone joins the network; what has no lookup then is a hard-coded address, or was kept from an earlier lookup.</source>
        <translation>फ़ोन के नेटवर्क से जुड़ने से पहले कैप्चर शुरू करें; तब भी जिसका लुकअप न हो, वह कोड में लिखा पता है, या किसी पहले के लुकअप से रखा गया था।</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>There is nothing to read; a longer capture may show an attempt that succeeds.</source>
        <translation>पढ़ने को कुछ नहीं है; लंबा कैप्चर कोई सफल प्रयास दिखा सकता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Why there is no name</source>
        <translation>नाम क्यों नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Every flow of this handset beyond the local network has a name.</source>
        <translation>स्थानीय नेटवर्क से बाहर इस हैंडसेट के हर फ़्लो का नाम है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>The capture came through a pipe, so there is no file that Wireshark could open.</source>
        <translation>कैप्चर पाइप से आया, इसलिए ऐसी कोई फ़ाइल नहीं है जिसे Wireshark खोल सके।</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>The name of the file is not text in this system's encoding, so it cannot be passed on.</source>
        <translation>फ़ाइल का नाम इस सिस्टम की एन्कोडिंग में टेक्स्ट नहीं है, इसलिए उसे आगे नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>%1 is no longer there.</source>
        <translation>%1 अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>Wireshark is not installed (Debian: apt install wireshark). Copied instead: %1</source>
        <translation>Wireshark इंस्टॉल नहीं है (Debian: apt install wireshark)। उसकी जगह कॉपी किया गया: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>Wireshark could not be started: %1</source>
        <translation>Wireshark शुरू नहीं हो सका: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>Opened in Wireshark at %1</source>
        <translation>Wireshark में %1 पर खोला गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>Opened in Wireshark</source>
        <translation>Wireshark में खोला गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_menu.cpp"/>
        <source>Apply as filter</source>
        <translation>फ़िल्टर लगाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_menu.cpp"/>
        <source>Prepare as filter</source>
        <translation>फ़िल्टर तैयार करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_menu.cpp"/>
        <source>This row stands for no address and no name to filter for</source>
        <translation>इस पंक्ति में ऐसा कोई पता या नाम नहीं, जिसे फ़िल्टर किया जा सके</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_menu.cpp"/>
        <source>Copied: %1</source>
        <translation>कॉपी किया गया: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_menu.cpp"/>
        <source>Copied a filter for part of the row: %1 further addresses or names do not fit in it</source>
        <translation>पंक्ति के एक हिस्से का फ़िल्टर कॉपी किया गया: %1 और पते या नाम उसमें नहीं समाते</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Gap</source>
        <translation>गैप</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Restart</source>
        <translation>रीस्टार्ट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Update</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>second</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>minute</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>%1 days</source>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>nothing sent</source>
        <translation>कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>its time is uncertain by ± %1 s</source>
        <translation>इसके समय की अनिश्चितता ± %1 s है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>outside the time that is shown</source>
        <translation>दिखाए गए समय के बाहर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>To</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Chapter</source>
        <translation>अध्याय</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Summary</source>
        <translation>सार</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>Waybill %1</source>
        <translation>Waybill %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>Shows where a handset’s data goes, from a recording of its network traffic.</source>
        <translation>नेटवर्क ट्रैफ़िक की रिकॉर्डिंग से दिखाता है कि हैंडसेट का डेटा कहाँ जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>It opens no network connection and changes no capture.</source>
        <translation>यह कोई नेटवर्क कनेक्शन नहीं खोलता और किसी कैप्चर को नहीं बदलता।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>Free software under the GNU General Public License, version 3 or later; no warranty.</source>
        <translation>GNU General Public License, संस्करण 3 या बाद के अंतर्गत मुक्त सॉफ़्टवेयर; कोई वारंटी नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>Built with Qt (LGPL-3.0) and QCustomPlot (GPL-3.0).</source>
        <translation>Qt (LGPL-3.0) और QCustomPlot (GPL-3.0) से बना।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>World map: Natural Earth 4.1.0 (public domain), by world-atlas (ISC) and qgis-common.</source>
        <translation>दुनिया का नक्शा: Natural Earth 4.1.0 (सार्वजनिक डोमेन), world-atlas (ISC) और qgis-common से।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>Its boundaries are de facto, disputed ones dashed; Waybill takes no position.</source>
        <translation>इसकी देश-सीमाएँ de facto हैं, विवादित सीमाएँ टूटी रेखाओं में; Waybill कोई पक्ष नहीं लेता।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>Where addresses are estimated to be, and who operates them:</source>
        <translation>पते कहाँ अनुमानित हैं, और उन्हें कौन चलाता है:</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>(the tables are still being loaded)</source>
        <translation>(तालिकाएँ अभी लोड हो रही हैं)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>An estimate is not a place: sources disagree, and CDN or anycast addresses say nothing about where data ends up.</source>
        <translation>अनुमान कोई स्थान नहीं है: स्रोत असहमत होते हैं, और CDN या anycast पते यह नहीं बताते कि डेटा अंत में कहाँ पहुँचता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Levels of contact</source>
        <translation>संपर्क के स्तर</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Why a flow has no name</source>
        <translation>फ़्लो का नाम क्यों नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Waybill never looks names up. A flow is named only by what its packets, or the handset’s own DNS answers, show; this flow showed none: %1.</source>
        <translation>Waybill कभी नामों का लुकअप नहीं करता। फ़्लो का नाम केवल उससे आता है, जो उसके पैकेट या हैंडसेट के अपने DNS जवाब दिखाते हैं; इस फ़्लो ने कोई नहीं दिखाया: %1।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Words of comparisons</source>
        <translation>तुलनाओं के शब्द</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>While a filter is in use: no flow that passes it on that side, but on the other. Other flows to the same destination may have been there.</source>
        <translation>जब फ़िल्टर लगा हो: उस पक्ष में उससे मेल खाता कोई फ़्लो नहीं, पर दूसरे पक्ष में है। हो सकता है कि उसी गंतव्य के दूसरे फ़्लो वहाँ रहे हों।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>How to capture a phone</source>
        <translation>फ़ोन का ट्रैफ़िक कैसे कैप्चर करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What it sees</source>
        <translation>यह क्या देखता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What it misses</source>
        <translation>यह क्या नहीं देखता</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What may be concluded</source>
        <translation>क्या निष्कर्ष निकाला जा सकता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What to write down</source>
        <translation>क्या लिख लें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Places</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What can be seen</source>
        <translation>क्या देखा जा सकता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Narrowing</source>
        <translation>सीमित करना</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What you add and take along</source>
        <translation>आप जो जोड़ते और साथ ले जाते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Identifiers</source>
        <translation>पहचानकर्ता</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Claims</source>
        <translation>दावे</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Times</source>
        <translation>समय</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Columns of %1</source>
        <translation>%1 के कॉलम</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Fields of the filter</source>
        <translation>फ़िल्टर के फ़ील्ड</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>%1 (%2). Example: %3%4</source>
        <translation>%1 (%2)। उदाहरण: %3%4</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>. The same in Wireshark.</source>
        <translation>। Wireshark में भी यही।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/problem_texts.cpp"/>
        <source>%1, byte %2: %3</source>
        <translation>%1, बाइट %2: %3</translation>
    </message>
    <message>
        <location filename="../../ui/shell/problem_texts.cpp"/>
        <source>Partial: reading was stopped after %1. Every figure covers only these.</source>
        <translation>आंशिक: %1 के बाद पढ़ना रोक दिया गया। हर आँकड़ा केवल इन्हीं का है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/problem_texts.cpp"/>
        <source>Partial: reading ended early after %1. %2</source>
        <translation>आंशिक: %1 के बाद पढ़ना समय से पहले समाप्त हुआ। %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/problem_texts.cpp"/>
        <source>Partial: not everything was read, %1 so far.</source>
        <translation>आंशिक: सब कुछ नहीं पढ़ा गया, अब तक %1।</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/plot_look.cpp"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/plot_look.cpp"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/plot_look.cpp"/>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/plot_look.cpp"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Alerts</source>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>How many alerts there are</source>
        <translation>कितनी चेतावनियाँ हैं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>S&amp;how the flow</source>
        <translation>फ़्लो दिखाएँ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Goes to the flow that the alert is about (Enter)</source>
        <translation>जिस फ़्लो की चेतावनी है, वहाँ ले जाता है (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>&amp;Copy all</source>
        <translation>सभी कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Copies all alerts as text</source>
        <translation>सभी चेतावनियाँ टेक्स्ट में कॉपी करता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>&amp;Save as text…</source>
        <translation>टेक्स्ट में सहेजें(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Writes all alerts into a text file</source>
        <translation>सभी चेतावनियाँ टेक्स्ट फ़ाइल में लिखता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>&amp;Rules…</source>
        <translation>नियम(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Which alerts there are, and whether they are heard</source>
        <translation>कौन-सी चेतावनियाँ हैं, और वे सुनाई देती हैं या नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>No rule had anything to tell yet.</source>
        <translation>अभी तक किसी नियम के पास बताने को कुछ नहीं था।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>%1. Each is told once, with the time of the packet that shows it.</source>
        <translation>%1। हर एक, एक बार बताई जाती है, उस पैकेट के समय के साथ जो उसे दिखाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Alerts of %1

%2</source>
        <translation>%1 की चेतावनियाँ

%2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Copied.</source>
        <translation>कॉपी किया गया।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Save alerts as text</source>
        <translation>चेतावनियाँ टेक्स्ट में सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Text (*.txt)</source>
        <translation>टेक्स्ट (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/alert_list_model.cpp"/>
        <source>What was told</source>
        <translation>क्या बताया गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/alert_list_model.cpp"/>
        <source>Time (%1)</source>
        <translation>समय (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>&amp;Beep at every alert</source>
        <translation>हर चेतावनी पर बीप करें(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Alert rules</source>
        <translation>चेतावनी के नियम</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>The desktop’s own sound. Without it alerts are seen only: a band above the page, and a line in the list of alerts.</source>
        <translation>डेस्कटॉप की अपनी ध्वनि। इसके बिना चेतावनियाँ केवल दिखती हैं: पेज के ऊपर एक पट्टी, और चेतावनियों की सूची में एक पंक्ति।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>While a capture is watched, Waybill tells once of each of these:</source>
        <translation>जब कोई कैप्चर देखा जा रहा हो, Waybill इनमें से हर एक की बात एक बार बताता है:</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>What the rule tells</source>
        <translation>नियम क्या बताता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>&amp;Remove</source>
        <translation>हटाएँ(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Takes the selected rule off the list (Delete)</source>
        <translation>चुने हुए नियम को सूची से हटाता है (Delete)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Back to the &amp;defaults</source>
        <translation>डिफ़ॉल्ट पर वापस(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>The rules for the watched countries, as they are at first</source>
        <translation>देखे जा रहे देशों के नियम, जैसे वे शुरू में होते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Content to an address estimated in</source>
        <translation>सामग्री ऐसे पते को, जो अनुमानित है इस देश में:</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Content without a name to</source>
        <translation>बिना नाम की सामग्री यहाँ:</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Contact while consent is off with</source>
        <translation>सहमति बंद रहते संपर्क इससे:</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>New destination since the capture began</source>
        <translation>कैप्चर शुरू होने के बाद नया गंतव्य</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>New destination since the marker</source>
        <translation>मार्कर के बाद नया गंतव्य</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Packets were dropped</source>
        <translation>पैकेट ड्रॉप हुए</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>A value of the device card was sent</source>
        <translation>डिवाइस कार्ड का कोई मान भेजा गया</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Kind of the rule to add</source>
        <translation>जोड़े जाने वाले नियम का प्रकार</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Country of the rule to add</source>
        <translation>जोड़े जाने वाले नियम का देश</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>anyone</source>
        <translation>किसी से भी</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Maker or service of the rule to add</source>
        <translation>जोड़े जाने वाले नियम का निर्माता या सेवा</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>&amp;Add</source>
        <translation>जोड़ें(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Adds the rule at the end of the list, and turns it on</source>
        <translation>नियम को सूची के अंत में जोड़ता है, और उसे चालू करता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>system</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>app</source>
        <translation>ऐप</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>App unknown</source>
        <translation>ऐप अज्ञात</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>User id %1</source>
        <translation>User id %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>App unknown – this may not be the vendor. This capture does not say which program sent what; a recording by PCAPdroid does.</source>
        <translation>ऐप अज्ञात – हो सकता है, यह विक्रेता न हो। यह कैप्चर नहीं बताता कि किस प्रोग्राम ने क्या भेजा; PCAPdroid की रिकॉर्डिंग बताती है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>As the capture itself names them. “system” is a user id below 10000; an “app” may have been put there by its user or by the maker.</source>
        <translation>जैसे कैप्चर स्वयं उनके नाम बताता है। “सिस्टम” 10000 से कम का user id है; “ऐप” उसके उपयोगकर्ता या निर्माता का डाला हुआ हो सकता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>As the capture itself names them. For %1 the app is unknown – this may not be the vendor.</source>
        <translation>जैसे कैप्चर स्वयं उनके नाम बताता है। %1 के लिए ऐप अज्ञात है – हो सकता है, यह विक्रेता न हो।</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>User id</source>
        <translation>User id</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>%1 (bytes, at least)</source>
        <translation>%1 (बाइट, कम से कम)</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>%1 (bytes, up to)</source>
        <translation>%1 (बाइट, अधिकतम)</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>%1 (bytes)</source>
        <translation>%1 (बाइट)</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>The capture does not say which program these flows belong to. This may not be the vendor.</source>
        <translation>कैप्चर नहीं बताता कि ये फ़्लो किस प्रोग्राम के हैं। हो सकता है, यह विक्रेता न हो।</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>%1, user id %2</source>
        <translation>%1, user id %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>By its Android user id: below 10000 a part of the system, from 10000 on an app, installed by the user or by the maker</source>
        <translation>उसके Android user id के अनुसार: 10000 से कम पर सिस्टम का भाग, 10000 से ऐप, जिसे उपयोगकर्ता या निर्माता ने इंस्टॉल किया</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>Other countries together; a disputed address counts once for each of them in the upper figure</source>
        <translation>बाकी देश मिलाकर; विवादित पता ऊपरी आँकड़े में हर देश के लिए एक बार गिना जाता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>%1: %2 of content to “%3”</source>
        <translation>%1: “%3” को %2 सामग्री</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>Elsewhere</source>
        <translation>अन्य देश</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/app_panel.cpp"/>
        <source>the first %1 of %2 rows</source>
        <translation>%2 में से पहली %1 पंक्तियाँ</translation>
    </message>
    <message>
        <location filename="../../ui/models/behind_model.cpp"/>
        <source>Capture</source>
        <translation>कैप्चर</translation>
    </message>
    <message>
        <location filename="../../ui/models/build_timeline_model.cpp"/>
        <source>no matching flow</source>
        <translation>मेल खाता फ़्लो नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/build_timeline_model.cpp"/>
        <source>contacts: %1</source>
        <translation>संपर्क: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/build_timeline_model.cpp"/>
        <source>against %1: %2. %3</source>
        <translation>%1 की तुलना में: %2। %3</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Copy the command %1</source>
        <translation>कमांड %1 कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>The four ways side by side</source>
        <translation>चारों तरीक़े साथ-साथ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Ways to capture</source>
        <translation>कैप्चर करने के तरीक़े</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Side by side</source>
        <translation>साथ-साथ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Capture this way…</source>
        <translation>इस तरह कैप्चर करें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>What to do</source>
        <translation>क्या करना है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>“Captured at” is set to “%1”.</source>
        <translation>“कैप्चर बिंदु” में “%1” लिखा जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>None of them sees into encrypted connections. Two captures are compared fairly only when both were made the same way.</source>
        <translation>इनमें से कोई एन्क्रिप्टेड कनेक्शनों के भीतर नहीं देखता। दो कैप्चर की तुलना तभी उचित है जब दोनों एक ही तरह बने हों।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>What packets do not say, and nobody remembers a month later. Most of it has a field in “What you know about this recording”.</source>
        <translation>जो पैकेट नहीं कहते, और महीने भर बाद किसी को याद नहीं रहता। उसमें से अधिकतर के लिए “इस रिकॉर्डिंग के बारे में आप क्या जानते हैं” में जगह है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Each capture is one run. With four runs or more a side, tests over runs can tell a change from ordinary variation. Files can also be dropped anywhere in the window.</source>
        <translation>हर कैप्चर एक रन है। हर पक्ष में चार या अधिक रन हों, तो रनों पर परीक्षण बदलाव को सामान्य उतार-चढ़ाव से अलग पहचान सकते हैं। फ़ाइलें विंडो में कहीं भी छोड़ी जा सकती हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Before is</source>
        <translation>पहले का पक्ष</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>After is</source>
        <translation>बाद का पक्ष</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Side of the case that is compared as Before</source>
        <translation>केस का पक्ष, जिसकी तुलना “पहले” के रूप में होती है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Side of the case that is compared as After</source>
        <translation>केस का पक्ष, जिसकी तुलना “बाद” के रूप में होती है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Split there…</source>
        <translation>वहाँ बाँटें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Add captures to Before…</source>
        <translation>“पहले” में कैप्चर जोड़ें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Add captures to After…</source>
        <translation>“बाद” में कैप्चर जोड़ें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Edit conditions…</source>
        <translation>परिस्थितियाँ बदलें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Edit the conditions of the selected captures of Before</source>
        <translation>“पहले” के चुने हुए कैप्चर की परिस्थितियाँ बदलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Edit the conditions of the selected captures of After</source>
        <translation>“बाद” के चुने हुए कैप्चर की परिस्थितियाँ बदलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Split at the update…</source>
        <translation>अपडेट पर बाँटें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Split the selected capture of Before at the update</source>
        <translation>“पहले” के चुने हुए कैप्चर को अपडेट पर बाँटें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Split the selected capture of After at the update</source>
        <translation>“बाद” के चुने हुए कैप्चर को अपडेट पर बाँटें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Open capture</source>
        <translation>कैप्चर खोलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Open the selected capture of Before by itself</source>
        <translation>“पहले” का चुना हुआ कैप्चर अलग से खोलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Open the selected capture of After by itself</source>
        <translation>“बाद” का चुना हुआ कैप्चर अलग से खोलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Take out</source>
        <translation>निकालें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Take the selected captures out of Before</source>
        <translation>चुने हुए कैप्चर “पहले” से निकालें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Take the selected captures out of After</source>
        <translation>चुने हुए कैप्चर “बाद” से निकालें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Captures before; Enter edits their conditions</source>
        <translation>पहले के कैप्चर; Enter से उनकी परिस्थितियाँ बदलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Captures after; Enter edits their conditions</source>
        <translation>बाद के कैप्चर; Enter से उनकी परिस्थितियाँ बदलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Move to %1</source>
        <translation>“%1” में ले जाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel_runs.cpp"/>
        <source>its build changed from “%1” to “%2”.</source>
        <translation>इसका बिल्ड “%1” से “%2” हो गया।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel_runs.cpp"/>
        <source>an updater’s server sent data, and then the phone joined the network anew.</source>
        <translation>एक अपडेट सर्वर ने डेटा भेजा, और फिर फ़ोन दोबारा नेटवर्क से जुड़ा।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel_runs.cpp"/>
        <source>“%1” shows an update at %2 %3: %4</source>
        <translation>“%1” में %2 %3 पर अपडेट दिखता है: %4</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel_runs.cpp"/>
        <source>One more recording shows one.</source>
        <translation>एक और रिकॉर्डिंग में अपडेट दिखता है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel_runs.cpp"/>
        <source>%1 more recordings show one.</source>
        <translation>%1 और रिकॉर्डिंग में अपडेट दिखता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Open it again</source>
        <translation>फिर से खोलें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Save a copy…</source>
        <translation>प्रति सहेजें…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Find…</source>
        <translation>ढूँढें…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Stop searching</source>
        <translation>खोज रोकें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>New version</source>
        <translation>नया संस्करण</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Read-only: %1. Changes can be saved as a copy.</source>
        <translation>केवल पढ़ने के लिए: %1। बदलाव प्रति के रूप में सहेजे जा सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Another program has this case open. Whoever saves second is refused.</source>
        <translation>यह केस किसी दूसरे प्रोग्राम में खुला है। जो बाद में सहेजेगा, उसे मना कर दिया जाएगा।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>This case was of an older version and was brought up to date; the older one is kept as %1.</source>
        <translation>यह केस पुराने संस्करण का था और नए संस्करण में बदला गया; पुराना %1 के रूप में रखा गया है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Looking for 1 capture by its SHA-256…</source>
        <translation>SHA-256 से 1 कैप्चर खोजा जा रहा है…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Looking for %1 captures by their SHA-256…</source>
        <translation>SHA-256 से %1 कैप्चर खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>1 capture is not where it was and is left out%1.</source>
        <translation>1 कैप्चर अपनी पुरानी जगह पर नहीं है और बाहर रखा गया है%1।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>%1 captures are not where they were and are left out%2.</source>
        <translation>%1 कैप्चर अपनी पुरानी जगह पर नहीं हैं और बाहर रखे गए हैं%2।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Computed anew with the tables of today: %1. Saving keeps it beside the former result.</source>
        <translation>आज की तालिकाओं से नई गणना: %1। सहेजने पर यह पिछले परिणाम के साथ रखी जाती है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Computed with the tables of %1.</source>
        <translation>%1 की तालिकाओं से गणना।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Keep the former</source>
        <translation>पिछला रखें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Result kept on %1 UTC: %2</source>
        <translation>%1 UTC को रखा गया परिणाम: %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Made by:
%1

%2</source>
        <translation>किससे बना:
%1

%2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Result kept in this case</source>
        <translation>इस केस में रखा गया परिणाम</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Look for the captures in this folder and below</source>
        <translation>कैप्चर इस फ़ोल्डर और इसके भीतर खोजें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Not saved: %1.</source>
        <translation>सहेजा नहीं गया: %1।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source> Opening it again drops what was changed here.</source>
        <translation> इसे फिर से खोलने पर यहाँ किए गए बदलाव छूट जाते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/case_lookups_model.cpp"/>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <location filename="../../ui/models/case_lookups_model.cpp"/>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <location filename="../../ui/models/case_lookups_model.cpp"/>
        <source>Then</source>
        <translation>तब</translation>
    </message>
    <message>
        <location filename="../../ui/models/case_lookups_model.cpp"/>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>Operators</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>Countries</source>
        <translation>देश</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>What the rows are</source>
        <translation>पंक्तियाँ क्या हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>Rows listed</source>
        <translation>सूचीबद्ध पंक्तियाँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>What changed</source>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>There are none on either side.</source>
        <translation>किसी भी पक्ष में कोई नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>No row matches.</source>
        <translation>कोई पंक्ति मेल नहीं खाती।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>%1 of %2 rows</source>
        <translation>%2 में से %1 पंक्तियाँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>See its flows</source>
        <translation>इसके फ़्लो देखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>Copy row as CSV</source>
        <translation>पंक्ति CSV में कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/models/chapter_model.cpp"/>
        <source>From (%1)</source>
        <translation>कब से (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/models/chapter_model.cpp"/>
        <source>What was seen</source>
        <translation>क्या दिखा</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Show packet</source>
        <translation>पैकेट दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Show flow</source>
        <translation>फ़्लो दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Copy the questions</source>
        <translation>प्रश्न कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>The claim as quoted</source>
        <translation>दावा, कहे गए शब्दों में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Verdict</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>In conflict with</source>
        <translation>इनसे टकराव</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Replies</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>What this does not show</source>
        <translation>यह क्या नहीं दिखाता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>What would change it, and what to capture next</source>
        <translation>यह किससे बदलेगा, और आगे क्या कैप्चर करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>What would be expected</source>
        <translation>क्या अपेक्षित होता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Judged on</source>
        <translation>किस पर परखा गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>What is known besides</source>
        <translation>इसके अलावा क्या ज्ञात है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Dated facts</source>
        <translation>तारीख़ सहित तथ्य</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>The packet, with the bytes of an identifier marked (Enter)</source>
        <translation>पैकेट, जिसमें पहचानकर्ता के बाइट चिह्नित हैं (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>A display filter that shows the packets of the selected flow in Wireshark</source>
        <translation>डिस्प्ले फ़िल्टर, जो चुने गए फ़्लो के पैकेट Wireshark में दिखाता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Copied as Wireshark filter</source>
        <translation>Wireshark फ़िल्टर के रूप में कॉपी किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Questions to whoever made the claim</source>
        <translation>दावा करने वाले से प्रश्न</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Neutral questions about what was found, to be sent as they are</source>
        <translation>जो मिला, उसके बारे में तटस्थ प्रश्न, जो जैसे हैं वैसे ही भेजे जा सकते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Copied the questions</source>
        <translation>प्रश्न कॉपी किए गए</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Tested as: %1</source>
        <translation>जाँच का रूप: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Who said it is not stated.</source>
        <translation>यह किसने कहा, बताया नहीं गया है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>If the claim is true: %1</source>
        <translation>यदि दावा सही है: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>If it is not: %1</source>
        <translation>यदि दावा सही नहीं है: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Level of evidence: %1</source>
        <translation>साक्ष्य स्तर: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>The first %1 of %2 places</source>
        <translation>%2 में से पहली %1 जगहें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Claim %1</source>
        <translation>दावा %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>New claim</source>
        <translation>नया दावा</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>What would show it in traffic?</source>
        <translation>ट्रैफ़िक में यह किससे दिखेगा?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Tested as</source>
        <translation>जाँच का रूप</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>word for word, in the language it was said in</source>
        <translation>शब्दशः, उसी भाषा में, जिसमें कहा गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>a person or a company, and who reports it</source>
        <translation>कोई व्यक्ति या कंपनी, और इसे किसने बताया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>what is known besides; shown with the claim, never judged by</source>
        <translation>इसके अलावा क्या ज्ञात है; दावे के साथ दिखाया जाता है, परखने में कभी उपयोग नहीं होता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Who said it</source>
        <translation>यह किसने कहा</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Where it can be read</source>
        <translation>कहाँ पढ़ा जा सकता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Short name</source>
        <translation>छोटा नाम</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Keep the claim</source>
        <translation>दावा रखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Write down what was said.</source>
        <translation>लिखें कि क्या कहा गया।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>The claim needs a short name.</source>
        <translation>दावे को एक छोटा नाम चाहिए।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>This cannot be kept yet. %1</source>
        <translation>इसे अभी नहीं रखा जा सकता। %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Still missing: %1</source>
        <translation>अभी बाक़ी: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>…  Being judged</source>
        <translation>…  परखा जा रहा है</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>…  Not judged yet</source>
        <translation>…  अभी परखा नहीं गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>with %1</source>
        <translation>%1 के साथ</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>As quoted</source>
        <translation>कहे गए शब्दों में</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>Said by</source>
        <translation>किसने कहा</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>On</source>
        <translation>किस पर</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>In conflict</source>
        <translation>टकराव</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_reply_dialog.cpp"/>
        <source>Keep the reply</source>
        <translation>उत्तर रखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_reply_dialog.cpp"/>
        <source>Reply to claim %1</source>
        <translation>दावा %1 का उत्तर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_reply_dialog.cpp"/>
        <source>The reply as quoted</source>
        <translation>उत्तर, कहे गए शब्दों में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_reply_dialog.cpp"/>
        <source>Who replied</source>
        <translation>किसने उत्तर दिया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_reply_dialog.cpp"/>
        <source>Write down what the reply says.</source>
        <translation>लिखें कि उत्तर में क्या कहा गया है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_reply_dialog.cpp"/>
        <source>The date cannot be kept as it is; what is wrong stands below it.</source>
        <translation>तारीख़ इस रूप में नहीं रखी जा सकती; क्या ग़लत है, यह उसके नीचे लिखा है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>No</source>
        <translation>कोई नहीं:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>The</source>
        <translation>यह:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Some</source>
        <translation>कुछ:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>All</source>
        <translation>सब:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>All content</source>
        <translation>सारी सामग्री</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>There before, not after:</source>
        <translation>पहले था, बाद में नहीं:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Not there before, but after:</source>
        <translation>पहले नहीं था, बाद में है:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Less time</source>
        <translation>कम समय</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Less after:</source>
        <translation>बाद में कम:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>More time</source>
        <translation>अधिक समय</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>More after:</source>
        <translation>बाद में अधिक:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Moved:</source>
        <translation>जगह बदली:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>identifier of the device card</source>
        <translation>डिवाइस कार्ड का पहचानकर्ता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>What is tested</source>
        <translation>किसकी जाँच होती है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>How much</source>
        <translation>कितना</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>What changes</source>
        <translation>क्या बदलता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>traffic:</source>
        <translation>ट्रैफ़िक:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>an identifier:</source>
        <translation>कोई पहचानकर्ता:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Of what</source>
        <translation>किसका</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>contact, with content or without</source>
        <translation>संपर्क, सामग्री के साथ या बिना</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>identifier that can be read</source>
        <translation>पहचानकर्ता, जो पढ़ा जा सकता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Which identifier</source>
        <translation>कौन-सा पहचानकर्ता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>In which form</source>
        <translation>किस रूप में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>in any form</source>
        <translation>किसी भी रूप में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>as it is, or merely encoded</source>
        <translation>जैसा है वैसा, या केवल एन्कोड किया हुआ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>as a hash</source>
        <translation>हैश के रूप में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Why traffic cannot show it</source>
        <translation>ट्रैफ़िक यह क्यों नहीं दिखा सकता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>a sentence</source>
        <translation>एक वाक्य</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Addresses estimated in</source>
        <translation>पते, जो अनुमानित हैं इस देश में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>any country</source>
        <translation>कोई भी देश</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Service of</source>
        <translation>सेवा किसकी</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>anyone’s</source>
        <translation>किसी की भी</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Host name, with all under it</source>
        <translation>होस्ट नाम, उसके नीचे के सब नामों सहित</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>any, like xiaomi.com</source>
        <translation>कोई भी, जैसे xiaomi.com</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Network operator</source>
        <translation>नेटवर्क ऑपरेटर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>any, like AS16509</source>
        <translation>कोई भी, जैसे AS16509</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Only to addresses estimated in</source>
        <translation>केवल उन पतों को, जो अनुमानित हैं इन देशों में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>From addresses estimated in</source>
        <translation>उन पतों से, जो अनुमानित हैं इन देशों में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>To addresses estimated in</source>
        <translation>उन पतों को, जो अनुमानित हैं इन देशों में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>either</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>before and after</source>
        <translation>पहले और बाद</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>after</source>
        <translation>बाद</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>off again</source>
        <translation>फिर से बंद</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>signed in</source>
        <translation>साइन इन है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Factory reset</source>
        <translation>फ़ैक्टरी रीसेट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>After the step</source>
        <translation>इस चरण के बाद</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Grace time</source>
        <translation>छूट का समय</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>From this day on</source>
        <translation>इस दिन से आगे</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>goes to</source>
        <translation>जाता/जाती है इन तक:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>is sent to</source>
        <translation>भेजा जाता है इन तक:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>All content is encrypted in transit to</source>
        <translation>सारी सामग्री रास्ते में एन्क्रिप्टेड रहती है, जब वह जाती है इन तक:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>that goes to</source>
        <translation>जो जाता/जाती है इन तक:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>for handshakes after the update with</source>
        <translation>अपडेट के बाद के हैंडशेक में, इनके साथ:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Traffic cannot show it:</source>
        <translation>ट्रैफ़िक यह नहीं दिखा सकता:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>No rule names this service or its maker.</source>
        <translation>कोई नियम इस सेवा या इसके निर्माता का नाम नहीं बताता।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>after the update</source>
        <translation>अपडेट के बाद</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>before the update</source>
        <translation>अपडेट से पहले</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>This capture was made</source>
        <translation>यह कैप्चर किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>Claims about the other side are not tested on this capture</source>
        <translation>दूसरे पक्ष के बारे में दावों की जाँच इस कैप्चर पर नहीं होती</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>Judged on all of the capture, not only on what the other pages are narrowed to.</source>
        <translation>पूरे कैप्चर पर परखा गया, केवल उस पर नहीं, जिस तक दूसरे पेज सीमित हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>Identifiers were looked for in a part of the capture only; claims about them are not tested meanwhile.</source>
        <translation>पहचानकर्ता कैप्चर के केवल एक भाग में खोजे गए; तब तक उनके बारे में दावों की जाँच नहीं होती।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>Identifiers were not looked for: %1</source>
        <translation>पहचानकर्ता नहीं खोजे गए: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>New claim…</source>
        <translation>नया दावा…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Open claims</source>
        <translation>दावे खोलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Edit…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Add reply…</source>
        <translation>उत्तर जोड़ें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Save report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Save claims as…</source>
        <translation>दावे इस रूप में सहेजें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>What came of the claims</source>
        <translation>दावों का क्या परिणाम रहा</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>What could not be read</source>
        <translation>क्या पढ़ा न जा सका</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Write a claim down as a sentence (Insert)</source>
        <translation>किसी दावे को वाक्य के रूप में लिखें (Insert)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Claims of a file, or a bundled pack</source>
        <translation>किसी फ़ाइल के दावे, या साथ आया पैक</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Change the selected claim (F2)</source>
        <translation>चुने गए दावे को बदलें (F2)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Take the selected claim out (Delete)</source>
        <translation>चुने गए दावे को निकालें (Delete)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>What the vendor answered to the selected claim</source>
        <translation>चुने गए दावे पर विक्रेता ने क्या उत्तर दिया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Take the last change of the claims back (Ctrl+Z)</source>
        <translation>दावों का पिछला बदलाव वापस लें (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Contradicted first</source>
        <translation>खंडित पहले</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>As in the file</source>
        <translation>जैसा फ़ाइल में है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Order of the claims</source>
        <translation>दावों का क्रम</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>A file…</source>
        <translation>कोई फ़ाइल…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>The pack of 2014 (Xiaomi)</source>
        <translation>2014 का पैक (Xiaomi)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>General claims</source>
        <translation>सामान्य दावे</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>What was said about this phone’s traffic?</source>
        <translation>इस फ़ोन के ट्रैफ़िक के बारे में क्या कहा गया?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>A claim is something that somebody said about what a phone sends, as quoted, with who said it, when and where. Waybill turns it into a test, looks for what would contradict it or bear it out, and gives a verdict with its packets, its limits and what would change it. Not seeing something is never proof.</source>
        <translation>दावा वह बात है, जो किसी ने इस बारे में कही कि फ़ोन क्या भेजता है: कहे गए शब्दों में, और यह कि किसने, कब और कहाँ कहा। Waybill उसे एक जाँच में बदलता है, वह खोजता है जो उसे खंडित या पुष्ट करे, और निर्णय देता है: उसके पैकेटों, उसकी सीमाओं और इस जानकारी के साथ कि वह किससे बदलेगा। किसी चीज़ का न दिखना कभी प्रमाण नहीं होता।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Open a file of claims…</source>
        <translation>दावों की फ़ाइल खोलें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>What makers often say, to be copied and changed</source>
        <translation>निर्माता अक्सर क्या कहते हैं, कॉपी करके बदलने के लिए</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>What two newspaper articles of October 2014 printed about Xiaomi’s phones and servers</source>
        <translation>अक्टूबर 2014 के दो अख़बारी लेखों में Xiaomi के फ़ोनों और सर्वरों के बारे में क्या छपा</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>The claims that are kept cannot be read: %1</source>
        <translation>रखे हुए दावे पढ़े नहीं जा सकते: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Looking for identifiers…</source>
        <translation>पहचानकर्ता खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Judging…</source>
        <translation>परखा जा रहा है…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>No capture to judge them on</source>
        <translation>कोई कैप्चर नहीं, जिस पर इन्हें परखा जाए</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>The last change of the claims was taken back</source>
        <translation>दावों का पिछला बदलाव वापस लिया गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Replace the claims that cannot be read?</source>
        <translation>जो दावे पढ़े नहीं जा सकते, उनकी जगह नए रखें?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>They are kept as they are until then; “Save claims as…” puts them into a file that can be mended.</source>
        <translation>तब तक वे जैसे हैं वैसे ही रखे जाते हैं; “दावे इस रूप में सहेजें…” उन्हें एक फ़ाइल में रखता है, जिसे ठीक किया जा सकता है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Replace</source>
        <translation>इनकी जगह रखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Claims (*.toml);;All files (*)</source>
        <translation>दावे (*.toml);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>%1 cannot be used: %2</source>
        <translation>%1 उपयोग नहीं हो सकता: %2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Add to the %1 that are there, or replace them?</source>
        <translation>पहले से मौजूद: %1। इनमें जोड़ें, या इनकी जगह रखें?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>All of these claims are there already</source>
        <translation>ये सभी दावे पहले से मौजूद हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Remove claim %1?</source>
        <translation>दावा %1 हटाएँ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Save claims as</source>
        <translation>दावे इस रूप में सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Claims (*.toml)</source>
        <translation>दावे (*.toml)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>The claims were saved</source>
        <translation>दावे सहेजे गए</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>The file could not be written: %1</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>As PDF…</source>
        <translation>PDF के रूप में…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>As one HTML page…</source>
        <translation>एक HTML पृष्ठ के रूप में…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>Evidence bundle in a folder…</source>
        <translation>साक्ष्य-संग्रह, फ़ोल्डर में…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>Evidence bundle as a zip file…</source>
        <translation>साक्ष्य-संग्रह, zip फ़ाइल के रूप में…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>Pseudonyms for the device card’s values in a bundle</source>
        <translation>साक्ष्य-संग्रह में डिवाइस कार्ड के मानों के स्थान पर छद्म मान</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>In its packets and texts; what was matched cannot be checked again from it</source>
        <translation>उसके पैकेटों और पाठों में; जो मिलान हुआ था, वह उससे दोबारा नहीं जाँचा जा सकता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>The finding and every claim with its packets, to print or to give away with what it takes to check it</source>
        <translation>निष्कर्ष और हर दावा अपने पैकेटों सहित, छापने के लिए या जाँच की सामग्री के साथ किसी को देने के लिए</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>The claims are not judged yet</source>
        <translation>दावे अभी परखे नहीं गए हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/column_chooser.cpp"/>
        <source>Back to the usual columns</source>
        <translation>सामान्य कॉलमों पर लौटें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>⇄ Swap sides</source>
        <translation>⇄ पक्ष बदलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>What the sentence is worth</source>
        <translation>वाक्य कितना भरोसेमंद है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Swap sides</source>
        <translation>पक्ष बदलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Before becomes After, and After Before</source>
        <translation>“पहले” “बाद” बनता है, और “बाद” “पहले”</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>All of each run</source>
        <translation>हर रन पूरा</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Which part of each run is compared</source>
        <translation>हर रन के किस भाग की तुलना हो</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>First minutes, the day after an update, idle and active stretches can be compared by themselves; the sentence says so</source>
        <translation>पहले मिनटों, अपडेट के बाद के दिन, निष्क्रिय और सक्रिय हिस्सों की तुलना अलग से की जा सकती है; वाक्य यह बताता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Only ten minutes after joining the network</source>
        <translation>केवल नेटवर्क से जुड़ने के बाद के दस मिनट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Only the day after the update</source>
        <translation>केवल अपडेट के बाद का दिन</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Without first minutes and the day after</source>
        <translation>पहले मिनटों और बाद के दिन के बिना</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Only idle stretches</source>
        <translation>केवल निष्क्रिय हिस्से</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Only active stretches</source>
        <translation>केवल सक्रिय हिस्से</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Headline</source>
        <translation>मुख्य वाक्य</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Copies the sentence with what follows it: scope, limits, method and sources</source>
        <translation>वाक्य को उसके साथ की बातों सहित कॉपी करता है: दायरा, सीमाएँ, विधि और स्रोत</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>%n more limits</source>
        <translation>
            <numerusform>%n और सीमा</numerusform>
            <numerusform>%n और सीमाएँ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_headings.cpp"/>
        <source>Change, and why it says so</source>
        <translation>बदलाव, और ऐसा क्यों लिखा है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page.cpp"/>
        <source>Reading the captures…</source>
        <translation>कैप्चर पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page.cpp"/>
        <source>States</source>
        <translation>स्थितियाँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page.cpp"/>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page.cpp"/>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page.cpp"/>
        <source>content to addresses estimated in %1</source>
        <translation>%1 में अनुमानित पतों को सामग्री</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_claims.cpp"/>
        <source>Judged on all flows, not only on those that the comparison is narrowed to.</source>
        <translation>सभी फ़्लो पर परखा गया, केवल उन पर नहीं, जिन तक तुलना सीमित है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_menus.cpp"/>
        <source>No flow of this row is to an address on the internet</source>
        <translation>इस पंक्ति का कोई फ़्लो इंटरनेट के किसी पते को नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_menus.cpp"/>
        <source>Corrects where a server is, in every run; you see first what that changes</source>
        <translation>हर रन में सुधारता है कि सर्वर कहाँ है; पहले दिखाता है कि इससे क्या बदलता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_menus.cpp"/>
        <source>Takes flows out of every figure, in every run; you see first what that changes</source>
        <translation>हर रन में फ़्लो को सभी आँकड़ों से बाहर रखता है; पहले दिखाता है कि इससे क्या बदलता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Content sent over time</source>
        <translation>समय के साथ भेजी गई सामग्री</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Where destinations moved</source>
        <translation>गंतव्य कहाँ से कहाँ गए</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>rows before, columns after; number and content sent</source>
        <translation>पंक्तियाँ पहले, कॉलम बाद; संख्या और भेजी गई सामग्री</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>There is no destination on either side.</source>
        <translation>किसी भी पक्ष में कोई गंतव्य नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>What the matrix counts</source>
        <translation>मैट्रिक्स क्या गिनता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>What was seen, by state</source>
        <translation>क्या दिखा, स्थिति के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>service group by build and consent state; each field opens its flows</source>
        <translation>बिल्ड और सहमति की स्थिति के अनुसार सेवा समूह; हर खाना अपने फ़्लो खोलता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>There is no recognised service group on either side.</source>
        <translation>किसी भी पक्ष में कोई पहचाना गया सेवा समूह नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Method and limits</source>
        <translation>विधि और सीमाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Nothing was compared yet.</source>
        <translation>अभी कोई तुलना नहीं हुई।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Changes of countries</source>
        <translation>देशों के बदलाव</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Changes of destinations</source>
        <translation>गंतव्यों के बदलाव</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/compare_row.cpp"/>
        <source>Shows the flows on both sides</source>
        <translation>दोनों पक्षों के फ़्लो दिखाता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_sheet.cpp"/>
        <source>– and %1 more limits</source>
        <translation>– और %1 अन्य सीमाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_sheet.cpp"/>
        <source>rows before, columns after; destinations and bytes of content sent</source>
        <translation>पंक्तियाँ पहले, कॉलम बाद; गंतव्य और भेजी गई सामग्री के बाइट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_sheet.cpp"/>
        <source>%1 %2 Seed %3. %4</source>
        <translation>%1 %2 सीड %3। %4</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/comparison_document.cpp"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 और %n अन्य</numerusform>
            <numerusform>%1 और %n अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/comparison_document.cpp"/>
        <source>%n captures · </source>
        <translation>
            <numerusform>%n कैप्चर · </numerusform>
            <numerusform>%n कैप्चर · </numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_document_case.cpp"/>
        <source>The file is being used.</source>
        <translation>फ़ाइल उपयोग में है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_document_case.cpp"/>
        <source>Captures are still being read; a case keeps what they are by their SHA-256.</source>
        <translation>कैप्चर अभी पढ़े जा रहे हैं; केस SHA-256 से दर्ज करता है कि वे क्या हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_document_case.cpp"/>
        <source>There is nothing to keep.</source>
        <translation>रखने को कुछ नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_document_case.cpp"/>
        <source>%1 cannot be kept in a case: it was not read to its end, is no file that stays, or changed while it was read.</source>
        <translation>%1 केस में नहीं रखा जा सकता: उसे अंत तक नहीं पढ़ा गया, वह टिकने वाली फ़ाइल नहीं है, या पढ़ते समय बदल गया।</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/comparison_document_case.cpp"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n मिला</numerusform>
            <numerusform>%n मिले</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_document_case.cpp"/>
        <source>none was found there</source>
        <translation>वहाँ कोई नहीं मिला</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_document_rules.cpp"/>
        <source>No correction is applied: %1</source>
        <translation>कोई सुधार लागू नहीं है: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Cancelling…</source>
        <translation>रद्द हो रहा है…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Stopping here…</source>
        <translation>यहीं रुक रहा है…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Read again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Opening the case…</source>
        <translation>केस खुल रहा है…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Comparing…</source>
        <translation>तुलना हो रही है…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Nothing was compared: the reading was cancelled.</source>
        <translation>कोई तुलना नहीं हुई: पढ़ना रद्द किया गया।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Nothing was compared.</source>
        <translation>कोई तुलना नहीं हुई।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Could not open the case: %1</source>
        <translation>केस नहीं खुल सका: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Could not compare: %1</source>
        <translation>तुलना नहीं हो सकी: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>The reading was cancelled.</source>
        <translation>पढ़ना रद्द किया गया।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Partial: not all of %1 was read</source>
        <translation>आंशिक: %1 पूरा नहीं पढ़ा गया</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Not corrected</source>
        <translation>सुधारा नहीं गया</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>They are saved with the case, and go along when it is shared.</source>
        <translation>वे केस के साथ सहेजे जाते हैं, और उसे साझा करने पर साथ जाते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>%1 in %2</source>
        <translation>%2 में %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>%1 in run %2</source>
        <translation>रन %2 में %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>%1 (partial)</source>
        <translation>%1 (आंशिक)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>%n captures</source>
        <translation>
            <numerusform>%n कैप्चर</numerusform>
            <numerusform>%n कैप्चर</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Before:</source>
        <translation>पहले:</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>After:</source>
        <translation>बाद:</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>ten minutes after joining the network</source>
        <translation>नेटवर्क से जुड़ने के बाद के दस मिनट</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>without first minutes and the day after</source>
        <translation>पहले मिनटों और बाद के दिन के बिना</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>Nothing matches, of %1 before and %2 after</source>
        <translation>कुछ मेल नहीं खाता; कुल पहले: %1, बाद: %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>%1 of %2 before, %3 of %4 after</source>
        <translation>पहले: %2 में से %1, बाद: %4 में से %3</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>Searching… %1</source>
        <translation>खोज जारी है… %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>only flows that match %1</source>
        <translation>केवल मेल खाने वाले फ़्लो: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>Only this part of every run is compared</source>
        <translation>हर रन के केवल इस हिस्से की तुलना होती है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>Not narrowed: %1</source>
        <translation>सीमित नहीं किया गया: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>%1 before, %2 after</source>
        <translation>पहले: %1, बाद: %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>%1, in all of each run; compared: %2</source>
        <translation>%1, हर पूरे रन में; तुलना में %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>&amp;Take back</source>
        <translation>वापस लें(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Corrections by the analyst</source>
        <translation>विश्लेषक के सुधार</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Correction</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Decides about</source>
        <translation>किसके बारे में</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Reason and source</source>
        <translation>कारण और स्रोत</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Corrections; Space switches one on or off</source>
        <translation>सुधार; Space से चालू या बंद होता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Removes the correction from all figures; the log keeps both</source>
        <translation>सुधार को सभी आँकड़ों से हटाता है; लॉग में दोनों रहते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Log of corrections</source>
        <translation>सुधारों का लॉग</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Nothing was corrected yet.</source>
        <translation>अभी कुछ नहीं सुधारा गया।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>C&amp;ountry is wrong…</source>
        <translation>देश गलत है(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>&amp;Leave out…</source>
        <translation>बाहर रखें(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Say where an address, a prefix or a host is</source>
        <translation>बताएँ कि कोई पता, प्रीफ़िक्स या होस्ट कहाँ है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Leave traffic out of all figures that is not the phone's own</source>
        <translation>जो ट्रैफ़िक फ़ोन का अपना नहीं है, उसे सभी आँकड़ों से बाहर रखें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>being computed…</source>
        <translation>गणना हो रही है…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>%1, %2 of content</source>
        <translation>%1, %2 सामग्री</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>No corrections. “Country is wrong…” and “Leave out…” stand in the menu of every row of Destinations and Flows.</source>
        <translation>कोई सुधार नहीं। “देश गलत है…” और “बाहर रखें…” “गंतव्य” और “फ़्लो” की हर पंक्ति के मेन्यू में हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Figures are marked where a correction changed them, and given without it too.</source>
        <translation>जहाँ सुधार ने आँकड़े बदले, वहाँ वे चिह्नित हैं, और उसके बिना भी दिए गए हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>%1 UTC  %2</source>
        <translation>%1 UTC  %2</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/country_button.cpp"/>
        <source>Shows the destinations estimated in %1; with Shift narrows all pages to it</source>
        <translation>%1 में अनुमानित गंतव्य दिखाता है; Shift के साथ सभी पेज उस तक सीमित करता है</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/country_button.cpp"/>
        <source>Click shows its destinations, Shift+click narrows all pages to it</source>
        <translation>क्लिक इसके गंतव्य दिखाता है, Shift+क्लिक सभी पेज इस तक सीमित करता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/country_panel.cpp"/>
        <source>Content to addresses estimated in %1: before, %2; after, %3. %4. %5</source>
        <translation>%1 में अनुमानित पतों को सामग्री: पहले, %2; बाद में, %3। %4। %5</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/country_panel.cpp"/>
        <source>%1 more countries under Destinations</source>
        <translation>%1 और देश “गंतव्य” में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/country_panel.cpp"/>
        <source>before, in %1</source>
        <translation>पहले, %1 में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/country_panel.cpp"/>
        <source>after, in %1</source>
        <translation>बाद, %1 में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>What was read, and what could not be seen</source>
        <translation>क्या पढ़ा गया, और क्या देखा न जा सका</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>Copy all</source>
        <translation>सब कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>Facts about the handset…</source>
        <translation>हैंडसेट के तथ्य…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>What you know about the handset and this recording: model, build, account, consent, network. It stands in this list and in every print and table</source>
        <translation>हैंडसेट और इस रिकॉर्डिंग के बारे में आप जो जानते हैं: मॉडल, बिल्ड, खाता, सहमति, नेटवर्क। यह इस सूची में और हर प्रिंट और तालिका में रहता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>Coverage: what was read and what could not be seen</source>
        <translation>कवरेज: क्या पढ़ा गया और क्या देखा न जा सका</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>Open a capture to see what it covers.</source>
        <translation>कोई कैप्चर खोलें और देखें कि उसमें क्या-क्या है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>Copied the coverage of this capture</source>
        <translation>इस कैप्चर का कवरेज कॉपी किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>Coverage</source>
        <translation>कवरेज</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source> (SHA-256 %1)</source>
        <translation> (SHA-256 %1)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>In %1</source>
        <translation>%1 में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>, %1 to %2 %3</source>
        <translation>, %1 से %2 %3</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>%1. Could not see: %2. %3</source>
        <translation>%1। जो देखा न जा सका: %2। %3</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crumb_bar.cpp"/>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crumb_bar.cpp"/>
        <source>Show everything</source>
        <translation>सब कुछ दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crumb_bar.cpp"/>
        <source>To what was shown before (Alt+←)</source>
        <translation>उस पर, जो पहले दिखाया गया था (Alt+←)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crumb_bar.cpp"/>
        <source>Takes back every narrowing</source>
        <translation>सीमित करने वाली सब शर्तें हटाता है</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crumb_bar.cpp"/>
        <source>Showing only</source>
        <translation>केवल यह दिख रहा है</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crumb_bar.cpp"/>
        <source>Narrowed to %1; press to widen</source>
        <translation>%1 तक सीमित; हटाने के लिए दबाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>15 digits; dial *#06#</source>
        <translation>15 अंक; *#06# डायल करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>14 hexadecimal digits</source>
        <translation>14 हेक्साडेसिमल अंक</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>15 digits, from the SIM</source>
        <translation>15 अंक, SIM से</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>19 or 20 digits, printed on the SIM</source>
        <translation>19 या 20 अंक, SIM पर छपे</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>with country code: +91 …</source>
        <translation>देश कोड के साथ: +91 …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Wi-Fi or Bluetooth: 0c:1d:af:…</source>
        <translation>Wi-Fi या Bluetooth: 0c:1d:af:…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>16 hexadecimal digits</source>
        <translation>16 हेक्साडेसिमल अंक</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>8-4-4-4-12 hexadecimal digits</source>
        <translation>8-4-4-4-12 हेक्साडेसिमल अंक</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>as printed, 8 characters at least</source>
        <translation>जैसा छपा है, कम से कम 8 वर्ण</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>latitude, longitude: 28.6139, 77.2090</source>
        <translation>अक्षांश, देशांतर: 28.6139, 77.2090</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>a planted entry: number, name or text</source>
        <translation>जाँच के लिए डाली गई प्रविष्टि: नंबर, नाम या टेक्स्ट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>a text that you planted, found nowhere else</source>
        <translation>जाँच के लिए आपका डाला हुआ टेक्स्ट, जो और कहीं नहीं मिलता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Read from the phone (adb)</source>
        <translation>फ़ोन से पढ़ें (adb)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Keep the card</source>
        <translation>कार्ड रखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Device card</source>
        <translation>डिवाइस कार्ड</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>the phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>what you call this handset</source>
        <translation>आप इस हैंडसेट को क्या कहते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>What is looked for. Empty rows are left out.</source>
        <translation>क्या खोजा जाता है। ख़ाली पंक्तियाँ छोड़ दी जाती हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Add a value</source>
        <translation>मान जोड़ें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Or paste here: the answer to *#06#, Settings › About phone, the output of adb shell getprop</source>
        <translation>या यहाँ पेस्ट करें: *#06# का उत्तर, सेटिंग › फ़ोन के बारे में, adb shell getprop का आउटपुट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Pasted text</source>
        <translation>पेस्ट किया गया टेक्स्ट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Take values from the text</source>
        <translation>टेक्स्ट से मान लें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Open a card file…</source>
        <translation>कार्ड फ़ाइल खोलें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Save as a card file…</source>
        <translation>कार्ड फ़ाइल के रूप में सहेजें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Asks the phone that is connected by USB and trusts this computer. Newer Android releases do not tell the IMEI to the shell</source>
        <translation>उस फ़ोन से पूछता है, जो USB से जुड़ा है और इस कंप्यूटर पर भरोसा करता है। Android के नए संस्करण shell को IMEI नहीं बताते</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>For waybill-cli identifiers --device. The file holds the values in full</source>
        <translation>waybill-cli identifiers --device के लिए। फ़ाइल में मान पूरे होते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Kind of the value</source>
        <translation>मान का प्रकार</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>the text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Nothing new that is certain was found in %1.</source>
        <translation>%1 में ऐसा कुछ नया नहीं मिला, जो निश्चित हो।</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>%n value(s) taken from %1.</source>
        <translation>
            <numerusform>%1 से %n मान लिया गया।</numerusform>
            <numerusform>%1 से %n मान लिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Asking the phone…</source>
        <translation>फ़ोन से पूछा जा रहा है…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Open a card file</source>
        <translation>कार्ड फ़ाइल खोलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Device cards (*.toml);;All files (*)</source>
        <translation>डिवाइस कार्ड (*.toml);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>the file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Save as a card file</source>
        <translation>कार्ड फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Device cards (*.toml)</source>
        <translation>डिवाइस कार्ड (*.toml)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>%n value(s) cannot be kept as they are; what is wrong stands beside them.</source>
        <translation>
            <numerusform>%n मान इस रूप में नहीं रखा जा सकता; ग़लती उसके पास लिखी है।</numerusform>
            <numerusform>%n मान इस रूप में नहीं रखे जा सकते; ग़लती उनके पास लिखी है।</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/document.cpp"/>
        <source>Nothing was captured; no file was made</source>
        <translation>कुछ भी कैप्चर नहीं हुआ; कोई फ़ाइल नहीं बनी</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document.cpp"/>
        <source>this tab shows the capture with the corrections of a case. Open the capture by itself to keep notes on it, or note in the case</source>
        <translation>यह टैब कैप्चर को किसी केस के सुधारों के साथ दिखाता है। उस पर नोट रखने के लिए कैप्चर को अलग से खोलें, या केस में नोट करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_notebook.cpp"/>
        <source>no folder of the user is known</source>
        <translation>उपयोगकर्ता का कोई फ़ोल्डर ज्ञात नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_notebook.cpp"/>
        <source>the capture came through a pipe, or was not read to its end</source>
        <translation>कैप्चर पाइप से आया, या अंत तक नहीं पढ़ा गया</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view.cpp"/>
        <source>Show problems</source>
        <translation>समस्याएँ दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view.cpp"/>
        <source>Overview</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view.cpp"/>
        <source>%1 in this capture</source>
        <translation>इस कैप्चर में %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view.cpp"/>
        <source>Problems in %1</source>
        <translation>%1 में समस्याएँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_facts.cpp"/>
        <source>Facts about the handset: %1</source>
        <translation>हैंडसेट के तथ्य: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_facts.cpp"/>
        <source>Steps: %1</source>
        <translation>चरण: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>until %1 %2</source>
        <translation>%1 %2 तक</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>from %1 %2</source>
        <translation>%1 %2 से</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>%1 to %2 %3</source>
        <translation>%1 से %2 %3</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>Only packets of this time count</source>
        <translation>केवल इस समय के पैकेट गिने जाते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>Searching once the capture has been read…</source>
        <translation>कैप्चर पढ़े जाने के बाद खोज होगी…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>Nothing matches, of %1</source>
        <translation>%1 में से कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_notes.cpp"/>
        <source>Corrections, notes, stars, facts and steps are kept for this session only: %1</source>
        <translation>सुधार, नोट, तारे, तथ्य और चरण केवल इस सेशन के लिए रखे जाते हैं: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_notes.cpp"/>
        <source>Kept for this session only: %1.</source>
        <translation>केवल इस सेशन के लिए रखे जाते हैं: %1।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_notes.cpp"/>
        <source>They will be kept on this computer once the capture has been read.</source>
        <translation>कैप्चर पढ़े जाने के बाद वे इस कंप्यूटर पर रखे जाएँगे।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_notes.cpp"/>
        <source>Kept on this computer. They belong to the bytes of this capture, whatever its file is called.</source>
        <translation>इस कंप्यूटर पर रखे जाते हैं। वे इस कैप्चर के बाइट से जुड़े हैं, उसकी फ़ाइल का नाम कुछ भी हो।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/end_capture_dialog.cpp"/>
        <source>A capture is running</source>
        <translation>एक कैप्चर चल रहा है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/end_capture_dialog.cpp"/>
        <source>End the capture “%1”?</source>
        <translation>कैप्चर “%1” समाप्त करें?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/end_capture_dialog.cpp"/>
        <source>End these captures?
%1</source>
        <translation>ये कैप्चर समाप्त करें?
%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/end_capture_dialog.cpp"/>
        <source>&amp;End and close</source>
        <translation>समाप्त करके बंद करें(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/end_capture_dialog.cpp"/>
        <source>&amp;Go on capturing</source>
        <translation>कैप्चर जारी रखें(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/end_capture_dialog.cpp"/>
        <source>What was captured is in its file already, and stays there.</source>
        <translation>जो कैप्चर हुआ वह पहले से अपनी फ़ाइल में है और वहीं रहेगा।</translation>
    </message>
    <message>
        <location filename="../../ui/models/evidence_list_model.cpp"/>
        <source>Side</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <location filename="../../ui/models/evidence_list_model.cpp"/>
        <source>Packet</source>
        <translation>पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/fact_view.cpp"/>
        <source>Copy this line</source>
        <translation>यह पंक्ति कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/fact_view.cpp"/>
        <source>Copy “%1”</source>
        <translation>“%1” कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/fact_view.cpp"/>
        <source>Copy the packet as Wireshark filter</source>
        <translation>पैकेट का Wireshark फ़िल्टर कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/fact_view.cpp"/>
        <source>Show %1</source>
        <translation>%1 दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/facts_form.cpp"/>
        <source>More about this recording…</source>
        <translation>इस रिकॉर्डिंग के बारे में और…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/facts_form.cpp"/>
        <source>Kept beside the capture as “stated by the user”, and can be changed later. Nothing of it is remembered for the next capture.</source>
        <translation>कैप्चर के साथ “उपयोगकर्ता का कथन” के रूप में रखा जाता है, और बाद में बदला जा सकता है। अगले कैप्चर के लिए इसमें से कुछ याद नहीं रखा जाता।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/facts_form.cpp"/>
        <source>this recording</source>
        <translation>यह रिकॉर्डिंग</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/field_form.cpp"/>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/field_form.cpp"/>
        <source>%1: choose a file</source>
        <translation>%1: फ़ाइल चुनें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/field_form.cpp"/>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_chip.cpp"/>
        <source>On all pages</source>
        <translation>सभी पेजों पर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_chip.cpp"/>
        <source>Narrows all pages to this, by the filter line; on rows, countries and the map Shift+click and Shift+Enter do so at once</source>
        <translation>फ़िल्टर लाइन से सभी पेज इस तक सीमित करता है; पंक्तियों, देशों और नक्शे पर Shift+क्लिक और Shift+Enter यह तुरंत करते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_chip.cpp"/>
        <source>Remove the filter %1</source>
        <translation>फ़िल्टर %1 हटाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_chip.cpp"/>
        <source>Show everything again (Esc)</source>
        <translation>सब कुछ फिर से दिखाएँ (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_chip.cpp"/>
        <source>Narrow all pages to %1</source>
        <translation>सभी पेज %1 तक सीमित करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>This source takes no capture filter: everything that it sends is kept.</source>
        <translation>यह स्रोत कैप्चर फ़िल्टर नहीं लेता: वह जो कुछ भेजता है सब रखा जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>As tcpdump and Wireshark write capture filters (pcap-filter): host 192.168.1.23, not port 22, ether host 02:00:00:00:00:01. Not the filter of the window, which can be changed at any time.</source>
        <translation>जैसे tcpdump और Wireshark कैप्चर फ़िल्टर (pcap-filter) लिखते हैं: host 192.168.1.23, not port 22, ether host 02:00:00:00:00:01। यह विंडो का फ़िल्टर नहीं है, जो कभी भी बदला जा सकता है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>Capture filter</source>
        <translation>कैप्चर फ़िल्टर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>What it leaves out is never recorded and can never be seen later. Leave it empty if you can; the window narrows what it shows at any time.</source>
        <translation>जो यह छोड़ता है वह कभी रिकॉर्ड नहीं होता और बाद में कभी नहीं देखा जा सकता। हो सके तो ख़ाली छोड़ें; विंडो जो दिखाती है उसे कभी भी सीमित किया जा सकता है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>whole</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>first 1,600 bytes: long contents are cut</source>
        <translation>पहले 1,600 बाइट: लंबी सामग्री कट जाती है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>first 256 bytes: many names and all contents are cut</source>
        <translation>पहले 256 बाइट: कई नाम और सारी सामग्री कट जाती है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>Of each packet</source>
        <translation>हर पैकेट का</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>The filter cannot be used: %1.</source>
        <translation>फ़िल्टर उपयोग नहीं हो सकता: %1।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>a capture filter</source>
        <translation>एक कैप्चर फ़िल्टर</translation>
    </message>
    <message>
        <location filename="../../ui/shell/filter_line.cpp"/>
        <source>Filter: words, or country == CN and content.up &gt; 1k   Ctrl+F</source>
        <translation>फ़िल्टर: शब्द, या country == CN and content.up &gt; 1k   Ctrl+F</translation>
    </message>
    <message>
        <location filename="../../ui/shell/filter_line.cpp"/>
        <source>Filter by words, or by an expression that Enter applies to all pages</source>
        <translation>शब्दों से फ़िल्टर करें, या किसी एक्सप्रेशन से, जिसे Enter सभी पेजों पर लगाता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/filter_line.cpp"/>
        <source>Words narrow the lists as you type. Expressions as in Wireshark are applied to all pages with Enter: country == CN and content.up &gt; 1k. Ctrl+Space completes.</source>
        <translation>शब्द टाइप करते ही सूचियों को सीमित करते हैं। Wireshark जैसे एक्सप्रेशन Enter से सभी पेजों पर लगते हैं: country == CN and content.up &gt; 1k। Ctrl+Space पूरा करता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/filter_line.cpp"/>
        <source>An expression; Enter applies it</source>
        <translation>एक्सप्रेशन; Enter इसे लगाता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>From the server</source>
        <translation>सर्वर से</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>was sent to %1 (%2)</source>
        <translation>%1 (%2) को भेजा गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>came from %1 (%2)</source>
        <translation>%1 (%2) से आया</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>%1 %2, as %3; %4, packet %5 of %6, %7 %8. A value was seen in what could be read; what is encrypted is not covered.</source>
        <translation>%1, %3 के रूप में, %2; %4, %6 का पैकेट %5, %7 %8। मान उसमें दिखा, जो पढ़ा जा सका; जो एन्क्रिप्टेड है, वह इसमें शामिल नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>Identifier</source>
        <translation>पहचानकर्ता</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>How it was sent</source>
        <translation>कैसे भेजा गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>Other end</source>
        <translation>दूसरा छोर</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>Certainty</source>
        <translation>निश्चितता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>Show in stream</source>
        <translation>स्ट्रीम में दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>What this hash is worth…</source>
        <translation>यह हैश कितनी सुरक्षा देता है…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>List all findings again (Esc)</source>
        <translation>सभी खोज-परिणाम फिर से सूची में दिखाएँ (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>Copied the finding as a sentence</source>
        <translation>खोज-परिणाम वाक्य में कॉपी किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>Findings</source>
        <translation>खोज-परिणाम</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>The way to the value, step by step</source>
        <translation>मान तक का रास्ता, चरण दर चरण</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>The packet in which the match ends, its bytes marked (Enter)</source>
        <translation>वह पैकेट, जिसमें मिलान समाप्त होता है, उसके बाइट चिह्नित (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>What both sides of the flow sent, the match marked</source>
        <translation>फ़्लो के दोनों पक्षों ने क्या भेजा, मिलान चिह्नित</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>How long it takes to find the value behind this hash</source>
        <translation>इस हैश के पीछे का मान खोजने में कितना समय लगता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>No finding of this kind.</source>
        <translation>इस प्रकार का कोई खोज-परिणाम नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>Nothing was found in what could be read. That is no proof that nothing was sent.</source>
        <translation>जो पढ़ा जा सका, उसमें कुछ नहीं मिला। यह इसका प्रमाण नहीं कि कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>%1 listed</source>
        <translation>%1 सूची में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flow_details.cpp"/>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flow_details.cpp"/>
        <source>Details of the selected flow</source>
        <translation>चुने गए फ़्लो का विवरण</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flow_details.cpp"/>
        <source>Select a flow to see what is known about it, and from which packets.</source>
        <translation>कोई फ़्लो चुनें और देखें कि उसके बारे में क्या ज्ञात है, और किन पैकेटों से।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Open in its capture</source>
        <translation>उसके कैप्चर में खोलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Why the row says so</source>
        <translation>पंक्ति ऐसा क्यों कहती है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Side whose flows are listed</source>
        <translation>पक्ष, जिसके फ़्लो सूचीबद्ध हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Shows the flow among all flows of its capture, with everything known about it</source>
        <translation>फ़्लो को उसके कैप्चर के सभी फ़्लो के बीच दिखाता है, उसके बारे में ज्ञात हर बात के साथ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Close the list of flows</source>
        <translation>फ़्लो की सूची बंद करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Flows before</source>
        <translation>फ़्लो (पहले)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Flows after</source>
        <translation>फ़्लो (बाद)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Flows behind %1</source>
        <translation>%1 के पीछे के फ़्लो</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Flows between other devices</source>
        <translation>अन्य डिवाइसों के बीच के फ़्लो</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Flows listed</source>
        <translation>सूचीबद्ध फ़्लो</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Also list flows in which the chosen handset has no part</source>
        <translation>वे फ़्लो भी सूची में दिखाएँ, जिनमें चुना गया हैंडसेट शामिल नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Choose columns</source>
        <translation>कॉलम चुनें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Show and hide columns: fingerprints, TLS version, Community ID and others</source>
        <translation>कॉलम दिखाएँ और छिपाएँ: फ़िंगरप्रिंट, TLS संस्करण, Community ID आदि</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Its far side is not on the internet: it has no country</source>
        <translation>इसका दूसरा छोर इंटरनेट पर नहीं है: उसका कोई देश नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>This row names nothing that could be left out</source>
        <translation>इस पंक्ति में ऐसा कुछ नहीं, जिसे बाहर रखा जा सके</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>No flows of this handset in the capture.</source>
        <translation>कैप्चर में इस हैंडसेट का कोई फ़्लो नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>No flow matches.</source>
        <translation>कोई फ़्लो मेल नहीं खाता।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>%1 of %2 flows</source>
        <translation>%2 में से %1 फ़्लो</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Copied the details of the flow</source>
        <translation>फ़्लो का विवरण कॉपी किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Copied the row as CSV, with the titles of its columns</source>
        <translation>पंक्ति CSV में कॉपी की गई, कॉलमों के शीर्षकों के साथ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>also flows between other devices</source>
        <translation>अन्य डिवाइसों के बीच के फ़्लो भी</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Copy its destination as sentence</source>
        <translation>इसका गंतव्य वाक्य में कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_dialog.cpp"/>
        <source>Choose the device</source>
        <translation>डिवाइस चुनें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_dialog.cpp"/>
        <source>IP or MAC &amp;address of the device under study:</source>
        <translation>जाँच के डिवाइस का IP या MAC पता(&amp;A):</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_dialog.cpp"/>
        <source>192.168.43.20 or 02:00:5e:10:00:01</source>
        <translation>192.168.43.20 या 02:00:5e:10:00:01</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_dialog.cpp"/>
        <source>IP or MAC address of the device</source>
        <translation>डिवाइस का IP या MAC पता</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_dialog.cpp"/>
        <source>Show this device</source>
        <translation>यह डिवाइस दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_dialog.cpp"/>
        <source>This is neither an IP address nor a MAC address.</source>
        <translation>यह न IP पता है, न MAC पता।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/handset_header.cpp"/>
        <source>change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/handset_header.cpp"/>
        <source>%1 phones in this file · change</source>
        <translation>इस फ़ाइल में %1 फ़ोन · बदलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/handset_header.cpp"/>
        <source>%1 devices in this file · change</source>
        <translation>इस फ़ाइल में %1 डिवाइस · बदलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/handset_header.cpp"/>
        <source>why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/handset_header.cpp"/>
        <source>Why this device?</source>
        <translation>यह डिवाइस क्यों?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/handset_header.cpp"/>
        <source>Choose the device: %1</source>
        <translation>डिवाइस चुनें: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>No device with IP traffic yet</source>
        <translation>अभी IP ट्रैफ़िक वाला कोई डिवाइस नहीं</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>%n more…</source>
        <translation>
            <numerusform>%n और…</numerusform>
            <numerusform>%n और…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>Use the guess again</source>
        <translation>फिर से अनुमान वाला लें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>By address or MAC…</source>
        <translation>पते या MAC से…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>What you know about it: model, build, account, consent, network</source>
        <translation>इसके बारे में आप जो जानते हैं: मॉडल, बिल्ड, खाता, सहमति, नेटवर्क</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>&amp;Save the capture…</source>
        <translation>कैप्चर सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>Import a HAR file</source>
        <translation>HAR फ़ाइल इम्पोर्ट करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>%1 holds requests, not packets</source>
        <translation>%1 में अनुरोध हैं, पैकेट नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>A browser or proxy wrote it. Waybill makes a capture of it, with the recorded times, addresses, URLs, headers and bodies; the packets around them are stand-ins, and everything made of the capture says so. It may hold passwords and cookies, as the HAR file does.</source>
        <translation>इसे किसी ब्राउज़र या प्रॉक्सी ने लिखा है। Waybill इससे एक कैप्चर बनाता है, जिसमें दर्ज समय, पते, URL, हेडर और बॉडी रहते हैं; उनके आसपास के पैकेट केवल स्थानापन्न हैं, और इस कैप्चर से बनी हर चीज़ यह बताती है। इसमें पासवर्ड और कुकी हो सकती हैं, जैसे HAR फ़ाइल में।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>Save the capture</source>
        <translation>कैप्चर सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>Captures (*.pcapng)</source>
        <translation>कैप्चर (*.pcapng)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>No capture was made: %1.</source>
        <translation>कोई कैप्चर नहीं बना: %1।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>; the HAR file %1</source>
        <translation>; HAR फ़ाइल: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>%1 of %2 requests imported%3</source>
        <translation>%2 में से %1 अनुरोध इम्पोर्ट हुए%3</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>Find the declared IMEI behind it</source>
        <translation>इसके पीछे का दर्ज IMEI खोजें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>What this hash is worth</source>
        <translation>यह हैश कितनी सुरक्षा देता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>%1 was sent as %2</source>
        <translation>%1, %2 के रूप में भेजा गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>Tries every serial number of the declared model, with and without check digit</source>
        <translation>दर्ज मॉडल का हर सीरियल नंबर आज़माता है, चेक अंक के साथ और उसके बिना</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>What is tried</source>
        <translation>क्या आज़माया जाता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>One processor core</source>
        <translation>एक प्रोसेसर कोर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>One graphics card</source>
        <translation>एक ग्राफ़िक्स कार्ड</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>Trying…</source>
        <translation>आज़माया जा रहा है…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>Found again: %1. %2 values were tried in %3 s on this computer, %4 million a second.</source>
        <translation>फिर से मिला: %1। इस कंप्यूटर पर %3 s में %2 मान आज़माए गए, प्रति सेकंड %4 मिलियन।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>Search columns, words and keys</source>
        <translation>कॉलम, शब्द और कुंजियाँ खोजें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>Search the help</source>
        <translation>मदद में खोजें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>Lists the topics that have all these words in title or text</source>
        <translation>वे विषय दिखाता है, जिनके शीर्षक या टेक्स्ट में ये सभी शब्द हैं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>Text of the topic</source>
        <translation>विषय का टेक्स्ट</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>No topic has “%1”.</source>
        <translation>“%1” किसी विषय में नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 and %2 more</source>
        <translation>%1 और %2 अन्य</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>not seen in what could be read</source>
        <translation>जो पढ़ा जा सका, उसमें नहीं दिखा</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>not readable: encrypted to %1</source>
        <translation>पढ़ा नहीं जा सकता: %1 को एन्क्रिप्टेड</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>its hash, %1×, to %2</source>
        <translation>उसका हैश, %1×, %2 को</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>the value, %1×, to %2</source>
        <translation>मान, %1×, %2 को</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 not seen after</source>
        <translation>%1 बाद में नहीं दिखे</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 no longer readable</source>
        <translation>%1 अब पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 as a hash only after</source>
        <translation>%1 बाद में केवल हैश के रूप में</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 new after</source>
        <translation>%1 बाद में नए</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 not readable before</source>
        <translation>%1 पहले पढ़े नहीं जा सकते थे</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 seen on both sides</source>
        <translation>%1 दोनों पक्षों में दिखे</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 never seen</source>
        <translation>%1 कभी नहीं दिखे</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>Of %1 identifiers on the device card: %2.</source>
        <translation>डिवाइस कार्ड के %1 पहचानकर्ताओं में से: %2।</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>value</source>
        <translation>मान</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>hash</source>
        <translation>हैश</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>value and hash</source>
        <translation>मान और हैश</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>Verified</source>
        <translation>सत्यापित</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>Probable</source>
        <translation>अधिसंभाव्य</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>Possible</source>
        <translation>संभव</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>place uncertain</source>
        <translation>स्थान अनिश्चित</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>Before the first step</source>
        <translation>पहले चरण से पहले</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>%1, %2: not seen in what could be read</source>
        <translation>%1, %2: जो पढ़ा जा सका, उसमें नहीं दिखा</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>%1, %2: %3, %4 times, %5</source>
        <translation>%1, %2: %3, %4 बार, %5</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_searcher.cpp"/>
        <source>The search was cancelled.</source>
        <translation>खोज रद्द की गई।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Device card…</source>
        <translation>डिवाइस कार्ड…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Decrypt</source>
        <translation>विकोडित करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Show values</source>
        <translation>मान दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Who was sent what</source>
        <translation>किसे क्या भेजा गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>a field opens its findings; its colour is the country, pale for a hash</source>
        <translation>खाना अपने खोज-परिणाम खोलता है; उसका रंग देश है, हैश के लिए हल्का</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>No identifier was found in what the handset sent and could be read.</source>
        <translation>हैंडसेट ने जो भेजा और जो पढ़ा जा सका, उसमें कोई पहचानकर्ता नहीं मिला।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>What was sent after which step</source>
        <translation>किस चरण के बाद क्या भेजा गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>from each step or marker until the next</source>
        <translation>हर चरण या मार्कर से अगले तक</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Identifiers that travel together</source>
        <translation>पहचानकर्ता, जो साथ जाते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Which of the handset's identifiers were sent?</source>
        <translation>हैंडसेट के कौन-से पहचानकर्ता भेजे गए?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Write down the handset's IMEI, its number, planted contacts and other values on a device card. Waybill then looks for them in everything that was sent: as they are, encoded, compressed, hashed or cut short, and says to whom they went. The card stays on this computer, with this capture; it is not part of exports and prints.</source>
        <translation>हैंडसेट का IMEI, उसका नंबर, जाँच के लिए डाले गए संपर्क और दूसरे मान डिवाइस कार्ड पर दर्ज करें। तब Waybill उन्हें हर भेजी गई चीज़ में खोजता है: ज्यों के त्यों, एन्कोड किए, कंप्रेस किए, हैश किए या छोटे किए गए, और बताता है कि वे किसे गए। कार्ड इस कंप्यूटर पर, इस कैप्चर के साथ रहता है; वह एक्सपोर्ट और प्रिंट का हिस्सा नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Fill in the device card…</source>
        <translation>डिवाइस कार्ड भरें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>What is looked for: change, add or remove values</source>
        <translation>क्या खोजा जाता है: मान बदलें, जोड़ें या हटाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Declared values in full instead of their last characters, here and in what is copied</source>
        <translation>दर्ज मान अंतिम वर्णों के बजाय पूरे, यहाँ और कॉपी की गई चीज़ों में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Short or weak matches that may be chance; they count in no sentence</source>
        <translation>छोटे या कमज़ोर मिलान, जो संयोग हो सकते हैं; वे किसी वाक्य में नहीं गिने जाते</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>What was sent by TLS and QUIC can be searched when its keys are known. TShark, which comes with Wireshark, decrypts it on this computer</source>
        <translation>TLS और QUIC से जो भेजा गया, उसमें तभी खोजा जा सकता है जब उसकी कुंजियाँ ज्ञात हों। Wireshark के साथ आने वाला TShark उसे इसी कंप्यूटर पर विकोडित करता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>With a key log file…</source>
        <translation>कुंजी-लॉग फ़ाइल से…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>With the secrets in the capture</source>
        <translation>कैप्चर में मौजूद गुप्त कुंजियों से</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Not at all</source>
        <translation>बिल्कुल नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Open a key log (SSLKEYLOGFILE)</source>
        <translation>कुंजी-लॉग खोलें (SSLKEYLOGFILE)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Looking for identifiers… %1</source>
        <translation>पहचानकर्ता खोजे जा रहे हैं… %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>The device card that is kept cannot be used: %1</source>
        <translation>रखा हुआ डिवाइस कार्ड उपयोग नहीं हो सकता: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Also what may be chance (%1)</source>
        <translation>वह भी, जो संयोग हो सकता है (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>%1 and %2 in one message to %3, first in packet %4: whoever gets both can tell the handset again after %1 was reset.</source>
        <translation>%3 को एक ही संदेश में %1 और %2, पहली बार पैकेट %4 में: जिसे दोनों मिलते हैं, वह %1 के रीसेट होने के बाद भी हैंडसेट को फिर पहचान सकता है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/identifiers_panel.cpp"/>
        <source>Identifiers on both sides</source>
        <translation>दोनों पक्षों के पहचानकर्ता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/identifiers_panel.cpp"/>
        <source>Fill in the device card to see which of the handset's identifiers were sent before and after.</source>
        <translation>यह देखने के लिए डिवाइस कार्ड भरें कि हैंडसेट के कौन-से पहचानकर्ता पहले और बाद में भेजे गए।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/identifiers_panel.cpp"/>
        <source>Findings in what could be read. “No longer readable”: encrypted content went to the same recipients, so whether the value is still sent cannot be told.</source>
        <translation>जो पढ़ा जा सका, उसके खोज-परिणाम। “अब पढ़ा नहीं जा सकता”: एन्क्रिप्टेड सामग्री उन्हीं प्राप्तकर्ताओं को गई, इसलिए यह नहीं कहा जा सकता कि मान अब भी भेजा जाता है या नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_alerts.cpp"/>
        <source>%1 was sent to %2 (%3), packet %4</source>
        <translation>%1, %2 (%3) को भेजा गया, पैकेट %4</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>Look for extcap programs</source>
        <translation>extcap प्रोग्राम खोजें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>Start capture</source>
        <translation>कैप्चर शुरू करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>New live capture</source>
        <translation>नया लाइव कैप्चर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>What you know about this recording</source>
        <translation>इस रिकॉर्डिंग के बारे में आप क्या जानते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>What starting does</source>
        <translation>शुरू करने पर क्या होता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>How to capture a phone…</source>
        <translation>फ़ोन का ट्रैफ़िक कैसे कैप्चर करें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>Nothing can be started yet.</source>
        <translation>अभी कुछ शुरू नहीं किया जा सकता।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>What comes is written into the file at once; it is not sent anywhere.</source>
        <translation>जो आता है वह तुरंत फ़ाइल में लिखा जाता है; उसे कहीं नहीं भेजा जाता।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>The interface %1 is gone.</source>
        <translation>इंटरफ़ेस %1 अब नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>Asking them…</source>
        <translation>उनसे पूछा जा रहा है…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>No extcap program is installed. They come with Wireshark (Debian: wireshark-common).</source>
        <translation>कोई extcap प्रोग्राम नहीं लगा है। वे Wireshark के साथ आते हैं (Debian: wireshark-common)।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>None of the extcap programs offers anything to capture on now.</source>
        <translation>अभी कोई extcap प्रोग्राम कैप्चर के लिए कुछ नहीं देता।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>Marker %1</source>
        <translation>मार्कर %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>the source does not say how many were lost</source>
        <translation>स्रोत नहीं बताता कि कितने खोए</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>none lost</source>
        <translation>कोई नहीं खोया</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>%1 lost</source>
        <translation>%1 खोए</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>Beginning to capture on %1…</source>
        <translation>%1 पर कैप्चर शुरू हो रहा है…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>Capturing on %1</source>
        <translation>%1 पर कैप्चर हो रहा है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>written to %1</source>
        <translation>%1 में लिखा जा रहा है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>The view stands still since %1</source>
        <translation>दृश्य %1 से स्थिर है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>Captured on %1</source>
        <translation>%1 पर कैप्चर किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>kept in %1</source>
        <translation>%1 में रखा है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>reading the rest…</source>
        <translation>शेष पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>The capture ended by itself: %1</source>
        <translation>कैप्चर अपने आप समाप्त हो गया: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>%1 of %2 packets were lost because this computer was too slow; they are in no figure.</source>
        <translation>%2 में से %1 पैकेट खो गए, क्योंकि यह कंप्यूटर धीमा था; वे किसी आँकड़े में नहीं हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Stop capturing</source>
        <translation>कैप्चर रोकें</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Marker</source>
        <translation>मार्कर</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Mark what is new</source>
        <translation>नए पर चिह्न लगाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Add to a comparison…</source>
        <translation>तुलना में जोड़ें…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Live capture</source>
        <translation>लाइव कैप्चर</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Ends the capture; its file is whole then (Ctrl+E)</source>
        <translation>कैप्चर समाप्त करता है; तब उसकी फ़ाइल पूरी होती है (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Sets a marker now: a comment in the capture, and a step (Ctrl+M; with a name: Ctrl+Shift+M)</source>
        <translation>अभी मार्कर लगाता है: कैप्चर में टिप्पणी और एक चरण (Ctrl+M; नाम के साथ: Ctrl+Shift+M)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>From now on, destinations and flows that were not there before are marked as new</source>
        <translation>अब से वे गंतव्य और फ़्लो, जो पहले नहीं थे, नए चिह्नित होते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Makes this run part of a comparison or case, with what was stated about it</source>
        <translation>इस रन को, इसके बारे में बताई बातों सहित, तुलना या केस का भाग बनाता है</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Hides this line</source>
        <translation>यह पंक्ति छिपाता है</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Hide the line of the live capture</source>
        <translation>लाइव कैप्चर की पंक्ति छिपाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Alerts (%1)</source>
        <translation>चेतावनियाँ (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Show what came since</source>
        <translation>इस बीच आया दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Pause the view</source>
        <translation>दृश्य रोकें</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>The pages follow the capture again (Ctrl+Shift+L)</source>
        <translation>पेज फिर कैप्चर का अनुसरण करते हैं (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>The pages stand still; the capture goes on (Ctrl+Shift+L)</source>
        <translation>पेज स्थिर रहते हैं; कैप्चर चलता रहता है (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lookups_dialog.cpp"/>
        <source>Then: %1. Today: %2.</source>
        <translation>तब: %1। आज: %2।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lookups_dialog.cpp"/>
        <source> Not loaded today, so not compared: %1.</source>
        <translation> आज लोड नहीं, इसलिए तुलना नहीं हुई: %1।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lookups_dialog.cpp"/>
        <source> Not asked then: %1.</source>
        <translation> तब नहीं पूछा गया: %1।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lookups_dialog.cpp"/>
        <source> No address of this case is placed elsewhere.</source>
        <translation> इस केस का कोई पता दूसरी जगह नहीं आँका गया।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lookups_dialog.cpp"/>
        <source>Addresses placed elsewhere today</source>
        <translation>पते, जो आज दूसरी जगह आँके गए</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lookups_dialog.cpp"/>
        <source>Copy table</source>
        <translation>तालिका कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Open captures</source>
        <translation>खुले कैप्चर</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>About Waybill</source>
        <translation>Waybill के बारे में</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Close %1</source>
        <translation>%1 बंद करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Open captures or a case</source>
        <translation>कैप्चर या केस खोलें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Captures and cases (*.pcap *.pcapng *.cap *.dmp *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst *.har *.zhar *.waybill)</source>
        <translation>कैप्चर और केस (*.pcap *.pcapng *.cap *.dmp *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst *.har *.zhar *.waybill)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Cases (*.waybill)</source>
        <translation>केस (*.waybill)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>%1[*] – Waybill</source>
        <translation>%1[*] – Waybill</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Forget these</source>
        <translation>इन्हें भूल जाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Not saved: %1</source>
        <translation>सहेजा नहीं गया: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Save the case “%1”</source>
        <translation>केस “%1” सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>%1 (copy).waybill</source>
        <translation>%1 (copy).waybill</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Name this case</source>
        <translation>इस केस को नाम दें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>What the case is about:</source>
        <translation>केस किस बारे में है:</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Add a side</source>
        <translation>पक्ष जोड़ें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Build that its captures are of:</source>
        <translation>बिल्ड, जिसके इसके कैप्चर हैं:</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Read-only: %1</source>
        <translation>केवल पढ़ने के लिए: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Nothing was changed since it was saved.</source>
        <translation>सहेजने के बाद कुछ नहीं बदला।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Save the case first.</source>
        <translation>पहले केस सहेजें।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Compare captures or open a case first.</source>
        <translation>पहले कैप्चर की तुलना करें या कोई केस खोलें।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>Captures (*.pcap *.pcapng *.cap *.dmp *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst)</source>
        <translation>कैप्चर (*.pcap *.pcapng *.cap *.dmp *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>Choose two captures to compare</source>
        <translation>तुलना के लिए दो कैप्चर चुनें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>Compare with another capture</source>
        <translation>किसी दूसरे कैप्चर से तुलना करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>Add captures to Before</source>
        <translation>“पहले” में कैप्चर जोड़ें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>Add captures to After</source>
        <translation>“बाद” में कैप्चर जोड़ें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>adds %1 to this side</source>
        <translation>इस पक्ष में %1 जोड़ता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>in a tab of its own</source>
        <translation>अपने अलग टैब में</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>compares it with %1 as After</source>
        <translation>%1 को “बाद” मानकर उससे तुलना करता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>compares it with %1 as Before</source>
        <translation>%1 को “पहले” मानकर उससे तुलना करता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>%1; Waybill %2</source>
        <translation>%1; Waybill %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>There is no table to export on this page yet.</source>
        <translation>इस पेज पर अभी एक्सपोर्ट करने के लिए कोई तालिका नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>Export this table</source>
        <translation>यह तालिका एक्सपोर्ट करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>%1 as CSV, with a text beside it (*.csv)</source>
        <translation>%1, CSV के रूप में, साथ में एक टेक्स्ट (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>%1 as JSON (*.json)</source>
        <translation>%1, JSON के रूप में (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>Writing %1</source>
        <translation>%1 लिखा जा रहा है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>Writing %1: %2</source>
        <translation>%1 लिखा जा रहा है: %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>Could not export the table</source>
        <translation>तालिका एक्सपोर्ट नहीं हो सकी</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_filter.cpp"/>
        <source>Keep this filter under a name…</source>
        <translation>यह फ़िल्टर किसी नाम से रखें…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_filter.cpp"/>
        <source>Remove a kept filter</source>
        <translation>रखा हुआ फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_filter.cpp"/>
        <source>Forget recent filters</source>
        <translation>हाल के फ़िल्टर भूल जाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_filter.cpp"/>
        <source>Keep this filter</source>
        <translation>यह फ़िल्टर रखें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_filter.cpp"/>
        <source>Name of the filter %1</source>
        <translation>फ़िल्टर %1 का नाम</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_filter.cpp"/>
        <source>Keep the filter</source>
        <translation>फ़िल्टर रखें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_help.cpp"/>
        <source>Select a cell of a table, or point at the title of a column, then press Shift+F1.</source>
        <translation>तालिका का कोई खाना चुनें, या किसी कॉलम के शीर्षक पर पॉइंटर ले जाएँ, फिर Shift+F1 दबाएँ।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>Set a marker</source>
        <translation>मार्कर लगाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>What happens at this moment:</source>
        <translation>इस क्षण क्या हो रहा है:</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>What comes from now on</source>
        <translation>अब से जो आए</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>Show only new destinations</source>
        <translation>केवल नए गंतव्य दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>Show only new flows</source>
        <translation>केवल नए फ़्लो दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>%1: as Before</source>
        <translation>%1: पहले वाले पक्ष में</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>%1: as After</source>
        <translation>%1: बाद वाले पक्ष में</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>A new comparison, with this run as Before</source>
        <translation>नई तुलना, यह रन पहले वाले पक्ष में</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>A new comparison, with this run as After</source>
        <translation>नई तुलना, यह रन बाद वाले पक्ष में</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>only packets of %1</source>
        <translation>केवल %1 के पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>times %1</source>
        <translation>समय %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Could not see: %1</source>
        <translation>जो देखा न जा सका: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>only rows with “%1”</source>
        <translation>केवल “%1” वाली पंक्तियाँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Waybill %1, %2</source>
        <translation>Waybill %1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Save this page</source>
        <translation>यह पेज सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>PDF, one A4 page (*.pdf)</source>
        <translation>PDF, एक A4 पेज (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Picture (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Drawing (*.svg)</source>
        <translation>रेखाचित्र (*.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Could not save the page</source>
        <translation>पेज सहेजा नहीं जा सका</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>This page shows no chart just now.</source>
        <translation>इस पेज पर अभी कोई चार्ट नहीं दिख रहा।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Save a chart</source>
        <translation>चार्ट सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>%1, drawing (*.svg)</source>
        <translation>%1, ड्रॉइंग (*.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>%1, picture (*.png)</source>
        <translation>%1, चित्र (*.png)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Could not save the chart</source>
        <translation>चार्ट सहेजा नहीं जा सका</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>“%1” is not shown any more; nothing was saved.</source>
        <translation>“%1” अब नहीं दिख रहा; कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_user_files.cpp"/>
        <source>Add a location database</source>
        <translation>स्थान डेटाबेस जोड़ें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_user_files.cpp"/>
        <source>MaxMind databases (*.mmdb);;All files (*)</source>
        <translation>MaxMind डेटाबेस (*.mmdb);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_user_files.cpp"/>
        <source>The database was not added</source>
        <translation>डेटाबेस नहीं जोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_user_files.cpp"/>
        <source>Add your own service rules</source>
        <translation>अपने सेवा नियम जोड़ें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_user_files.cpp"/>
        <source>Service rules (*.toml);;All files (*)</source>
        <translation>सेवा नियम (*.toml);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_user_files.cpp"/>
        <source>The rules were not added</source>
        <translation>नियम नहीं जोड़े गए</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/map_band.cpp"/>
        <source>this size: %1</source>
        <translation>यह आकार: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Without land borders</source>
        <translation>देश-सीमाओं के बिना</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Whole world</source>
        <translation>पूरी दुनिया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Shows the whole world again (0)</source>
        <translation>पूरी दुनिया फिर से दिखाता है (0)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Where it was sent</source>
        <translation>कहाँ भेजा गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Draws the land alone: no borders, no tints, no disputed lines</source>
        <translation>केवल थल दिखाता है: न देश-सीमाएँ, न रंग, न विवादित रेखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Zooms in (+); drag moves the map</source>
        <translation>ज़ूम इन करता है (+); खींचने से नक्शा खिसकता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Zoom in</source>
        <translation>ज़ूम इन</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Zooms out (−)</source>
        <translation>ज़ूम आउट करता है (−)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Zoom out</source>
        <translation>ज़ूम आउट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Show as table</source>
        <translation>तालिका में दिखाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>The same figures in rows, to read, copy or hear</source>
        <translation>वही आँकड़े पंक्तियों में, पढ़ने, कॉपी करने या सुनने के लिए</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>There is no map: %1</source>
        <translation>कोई नक्शा नहीं है: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>content, by estimated country</source>
        <translation>सामग्री, अनुमानित देश के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Content sent, by estimated country</source>
        <translation>भेजी गई सामग्री, अनुमानित देश के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>Open another capture…</source>
        <translation>कोई दूसरा कैप्चर खोलें…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>Copy this message</source>
        <translation>यह संदेश कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>This capture could not be opened.</source>
        <translation>यह कैप्चर नहीं खुल सका।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>This is not a capture Waybill reads.</source>
        <translation>यह ऐसा कैप्चर नहीं है, जिसे Waybill पढ़ता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>Nothing was captured.</source>
        <translation>कुछ भी कैप्चर नहीं हुआ।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>Reading was cancelled.</source>
        <translation>पढ़ना रद्द किया गया।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>Nothing of %1 was kept. “Stop here” keeps what was read so far.</source>
        <translation>%1 का कुछ भी नहीं रखा गया। “यहीं रोकें” अब तक पढ़ा हुआ रखता है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>update</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>joined the network</source>
        <translation>नेटवर्क से जुड़ा</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>no restart was seen in them.</source>
        <translation>उनमें कोई रीस्टार्ट नहीं दिखा।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>no update is written down for them or seen in them.</source>
        <translation>उनके लिए कोई अपडेट दर्ज नहीं है, न उनमें दिखा।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>the step was not noted in them.</source>
        <translation>उनमें यह चरण दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>%1 · before ↑ · after ↓</source>
        <translation>%1 · पहले ↑ · बाद ↓</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>From the start</source>
        <translation>शुरुआत से</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>By time of day</source>
        <translation>दिन के समय से</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Zero is where the phone joined the network anew</source>
        <translation>शून्य वह क्षण है, जब फ़ोन दोबारा नेटवर्क से जुड़ा</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Zero is the update: as written down, else as the traffic shows it</source>
        <translation>शून्य अपडेट है: जैसा दर्ज है, नहीं तो जैसा ट्रैफ़िक दिखाता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>How the runs are laid over one another</source>
        <translation>रन एक-दूसरे पर कैसे रखे जाते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Step that lies at zero</source>
        <translation>चरण, जो शून्य पर है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>No step was noted within these runs; add them under Steps</source>
        <translation>इन रनों के भीतर कोई चरण दर्ज नहीं हुआ; “चरण” में जोड़ें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Zero is the first step of this text in each run</source>
        <translation>शून्य हर रन में इस टेक्स्ट वाला पहला चरण है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Content sent over time, before and after; “Show as table” gives the figures</source>
        <translation>समय के साथ भेजी गई सामग्री, पहले और बाद; “तालिका में दिखाएँ” आँकड़े देता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>No run has such a moment (%1 left out): %2</source>
        <translation>किसी रन में ऐसा क्षण नहीं है (%1 बाहर रखे गए): %2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>per %1, mean of a side’s runs%2</source>
        <translation>प्रति %1, पक्ष के रनों का औसत%2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>per %1, by estimated country%2</source>
        <translation>प्रति %1, अनुमानित देश के अनुसार%2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>; %1 left out: %2</source>
        <translation>; %1 बाहर रखे गए: %2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Time of day (%1)</source>
        <translation>दिन का समय (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Since the restart</source>
        <translation>रीस्टार्ट के बाद से</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Since the update</source>
        <translation>अपडेट के बाद से</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Since “%1”</source>
        <translation>“%1” के बाद से</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Since the start</source>
        <translation>शुरुआत के बाद से</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Content sent over time, before and after</source>
        <translation>समय के साथ भेजी गई सामग्री, पहले और बाद</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Note…</source>
        <translation>नोट…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Star</source>
        <translation>तारा लगाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Writes down something about this row, or changes what was written</source>
        <translation>इस पंक्ति के बारे में कुछ लिखता है, या लिखा हुआ बदलता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Marks this row with a star, or takes the star away</source>
        <translation>इस पंक्ति पर तारा लगाता है, या तारा हटाता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Choose a row that stands for one thing: notes and stars stand on such</source>
        <translation>ऐसी पंक्ति चुनें, जो किसी एक चीज़ की हो: नोट और तारे ऐसी ही पंक्तियों पर लगते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Change the note…</source>
        <translation>नोट बदलें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Remove star</source>
        <translation>तारा हटाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>With a &amp;star</source>
        <translation>तारे के साथ(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>Note on %1</source>
        <translation>%1 पर नोट</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>What should be known about it</source>
        <translation>इसके बारे में जो जानना चाहिए</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>Starred rows are marked in every list; Ctrl+D does the same</source>
        <translation>तारांकित पंक्तियाँ हर सूची में चिह्नित होती हैं; Ctrl+D भी यही करता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>Written %1</source>
        <translation>लिखा गया: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>&amp;Keep</source>
        <translation>रखें(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>Keeps the note (Ctrl+Enter); without words and star it is taken back</source>
        <translation>नोट रखता है (Ctrl+Enter); शब्द और तारा न हों, तो नोट वापस लिया जाता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_list_model.cpp"/>
        <source>, starred</source>
        <translation>, तारांकित</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_list_model.cpp"/>
        <source>%1, starred</source>
        <translation>%1, तारांकित</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_list_model.cpp"/>
        <source>Written (%1)</source>
        <translation>लिखा गया (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>S&amp;tarred only</source>
        <translation>केवल तारांकित(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Notes and stars</source>
        <translation>नोट और तारे</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Search notes</source>
        <translation>नोट में खोजें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Lists what has a star, with or without a note</source>
        <translation>जिस पर तारा है, उसे सूची में दिखाता है, नोट हो या न हो</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>How notes are kept</source>
        <translation>नोट कैसे रखे जाते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>S&amp;how</source>
        <translation>दिखाएँ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Goes to what it stands on (Enter)</source>
        <translation>जिस पर यह लगा है, वहाँ ले जाता है (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>&amp;Change…</source>
        <translation>बदलें(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Changes its words and its star</source>
        <translation>इसके शब्द और तारा बदलता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Takes it back (Delete); the log keeps what it was</source>
        <translation>इसे वापस लेता है (Delete); लॉग में रहता है कि यह क्या था</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Writes the rows listed into a text file</source>
        <translation>सूचीबद्ध पंक्तियाँ टेक्स्ट फ़ाइल में लिखता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>New note</source>
        <translation>नया नोट</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>What should be known about the case as a whole. Single rows are noted by their menus, or with Ctrl+Shift+D.</source>
        <translation>पूरे केस के बारे में जो जानना चाहिए। अलग-अलग पंक्तियों पर नोट उनके मेन्यू से या Ctrl+Shift+D से लिखे जाते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>What should be known about the capture as a whole. Single rows are noted by their menus, or with Ctrl+Shift+D.</source>
        <translation>पूरे कैप्चर के बारे में जो जानना चाहिए। अलग-अलग पंक्तियों पर नोट उनके मेन्यू से या Ctrl+Shift+D से लिखे जाते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>&amp;Add note</source>
        <translation>नोट जोड़ें(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Adds it to the list (Ctrl+Enter)</source>
        <translation>इसे सूची में जोड़ता है (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Nothing was noted or starred yet.</source>
        <translation>अभी कुछ नोट या तारांकित नहीं किया गया।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>%1 of %2 listed.</source>
        <translation>%2 में से %1 सूची में।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>%1 cannot be shown here.</source>
        <translation>%1 यहाँ नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Save notes as text</source>
        <translation>नोट टेक्स्ट में सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Notes on %1

%2</source>
        <translation>%1 पर नोट

%2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Not noted</source>
        <translation>नोट नहीं किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Go on in a new file</source>
        <translation>नई फ़ाइल में जारी रखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>New file after so many megabytes</source>
        <translation>इतने मेगाबाइट बाद नई फ़ाइल</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>New file after so many minutes</source>
        <translation>इतने मिनट बाद नई फ़ाइल</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Megabytes of the disk that stay free</source>
        <translation>डिस्क के इतने मेगाबाइट ख़ाली रहें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source> min</source>
        <translation> मिनट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Keep free</source>
        <translation>ख़ाली रखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>The capture ends before the disk has less; what was captured stays.</source>
        <translation>डिस्क पर इससे कम बचे, उससे पहले कैप्चर समाप्त होता है; जो कैप्चर हुआ वह रहता है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Folder for captures</source>
        <translation>कैप्चर का फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>or</source>
        <translation>या</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>For captures of many hours. No packet is lost between two files; Waybill reads them as one recording.</source>
        <translation>कई घंटों के कैप्चर के लिए। दो फ़ाइलों के बीच कोई पैकेट नहीं खोता; Waybill उन्हें एक रिकॉर्डिंग के रूप में पढ़ता है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Say after how many megabytes or minutes a new file begins.</source>
        <translation>बताएँ कि कितने मेगाबाइट या मिनट बाद नई फ़ाइल शुरू हो।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Free there: %1</source>
        <translation>वहाँ ख़ाली: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>There is such a file; it stays as it is. The capture is written to %1.</source>
        <translation>ऐसी फ़ाइल है; वह वैसी ही रहती है। कैप्चर %1 में लिखा जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>Map</source>
        <translation>नक्शा</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>See destinations</source>
        <translation>गंतव्य देखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>See flows</source>
        <translation>फ़्लो देखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>Copies the figure with its scope, sources and limits</source>
        <translation>आँकड़े को उसके दायरे, स्रोतों और सीमाओं के साथ कॉपी करता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>Shows or hides a map of the countries that content was sent to</source>
        <translation>जिन देशों को सामग्री भेजी गई, उनका नक्शा दिखाता या छिपाता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>before and after an update</source>
        <translation>अपडेट से पहले और बाद</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>Check a claim</source>
        <translation>किसी दावे की जाँच करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>what was said about this traffic</source>
        <translation>इस ट्रैफ़िक के बारे में क्या कहा गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>Open another capture</source>
        <translation>कोई दूसरा कैप्चर खोलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>or drop files anywhere</source>
        <translation>या फ़ाइलें कहीं भी छोड़ें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>Reading the capture…</source>
        <translation>कैप्चर पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>%1 by country and operator</source>
        <translation>%1, देश और ऑपरेटर के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>%1, with names and packets</source>
        <translation>%1, नामों और पैकेटों के साथ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>See its destinations</source>
        <translation>इसके गंतव्य देखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Decoded packet</source>
        <translation>डिकोड किया गया पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Bytes of the selected packet</source>
        <translation>चुने गए पैकेट के बाइट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Wireshark has no field that is equal to this one</source>
        <translation>Wireshark में इसके बराबर कोई फ़ील्ड नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copy value</source>
        <translation>मान कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copied the value</source>
        <translation>मान कॉपी किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copy field and value</source>
        <translation>फ़ील्ड और मान कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copied the field</source>
        <translation>फ़ील्ड कॉपी किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copy bytes as hexadecimal digits</source>
        <translation>बाइट हेक्साडेसिमल में कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copied the bytes as digits</source>
        <translation>बाइट अंकों के रूप में कॉपी किए गए</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copy bytes as C string</source>
        <translation>बाइट C स्ट्रिंग में कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copied the bytes as a C string</source>
        <translation>बाइट C स्ट्रिंग में कॉपी किए गए</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copy bytes as text</source>
        <translation>बाइट टेक्स्ट में कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copied the bytes as text, unprintable ones escaped</source>
        <translation>बाइट टेक्स्ट में कॉपी किए गए, न छपने वाले एस्केप करके</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>up, from the handset</source>
        <translation>ऊपर, हैंडसेट से</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>down, to the handset</source>
        <translation>नीचे, हैंडसेट को</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>%1
At byte %2 of the capture</source>
        <translation>%1
कैप्चर के बाइट %2 पर</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>Since start, s</source>
        <translation>शुरुआत से, s</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>Way</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>Info</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>Payload, B</source>
        <translation>पेलोड, B</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>Length, B</source>
        <translation>लंबाई, B</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Read the packets</source>
        <translation>पैकेट पढ़ें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Follow stream</source>
        <translation>स्ट्रीम देखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Open in Wireshark</source>
        <translation>Wireshark में खोलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Packets of the selected flow</source>
        <translation>चुने गए फ़्लो के पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>The bytes could not be read: %1</source>
        <translation>बाइट नहीं पढ़े जा सके: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Reading packets… %1</source>
        <translation>पैकेट पढ़े जा रहे हैं… %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Packets could not be read: %1</source>
        <translation>पैकेट नहीं पढ़े जा सके: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Packets of the selected flow appear here.</source>
        <translation>चुने गए फ़्लो के पैकेट यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Listing packets reads the capture once more (%1).</source>
        <translation>पैकेटों की सूची बनाने के लिए कैप्चर एक बार फिर पढ़ा जाता है (%1)।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Listing packets reads the capture once more.</source>
        <translation>पैकेटों की सूची बनाने के लिए कैप्चर एक बार फिर पढ़ा जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Reading packets…</source>
        <translation>पैकेट पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>%1 holds the end of the match, but not as it stands: it was decrypted, or put together from pieces</source>
        <translation>%1 में मिलान का अंत है, पर जैसा है वैसा नहीं: वह विकोडित किया गया, या टुकड़ों से जोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>%1 is not among the packets listed</source>
        <translation>%1 सूचीबद्ध पैकेटों में नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>The first %1 of %2 packets</source>
        <translation>%2 में से पहले %1 पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>%1 packets</source>
        <translation>%1 पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Next packet</source>
        <translation>अगला पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Previous packet</source>
        <translation>पिछला पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Go to packet…</source>
        <translation>पैकेट पर जाएँ…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>No flow is selected.</source>
        <translation>कोई फ़्लो नहीं चुना गया।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Opens the capture at the selected packet, filtered to this flow (Ctrl+Alt+W)</source>
        <translation>कैप्चर को चुने गए पैकेट पर खोलता है, इस फ़्लो तक फ़िल्टर करके (Ctrl+Alt+W)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>What both sides of the flow sent, put together from its packets (Ctrl+Alt+Shift+T)</source>
        <translation>फ़्लो के दोनों पक्षों ने जो भेजा, उसके पैकेटों से जोड़कर (Ctrl+Alt+Shift+T)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Go to packet</source>
        <translation>पैकेट पर जाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Number of a packet of this flow:</source>
        <translation>इस फ़्लो के किसी पैकेट की संख्या:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>the originator</source>
        <translation>आरंभकर्ता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>the responder</source>
        <translation>उत्तरदाता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>%1 is not among the packets listed in the window</source>
        <translation>%1 विंडो में सूचीबद्ध पैकेटों में नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Another flow is selected in the window: %1 is not listed there</source>
        <translation>विंडो में दूसरा फ़्लो चुना गया है: %1 वहाँ सूचीबद्ध नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_tree_model.cpp"/>
        <source>Problem: %1</source>
        <translation>समस्या: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_tree_model.cpp"/>
        <source>Not in the bytes of this packet as they stand</source>
        <translation>इस पैकेट के बाइट में इस रूप में नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_tree_model.cpp"/>
        <source>%1 bytes from byte %2 on</source>
        <translation>बाइट %2 से %1 बाइट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/page.cpp"/>
        <source>Save this chart…</source>
        <translation>यह चार्ट सहेजें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/page.cpp"/>
        <source>As a picture or drawing, with its source, date, filter and coverage in it</source>
        <translation>चित्र या ड्रॉइंग के रूप में, स्रोत, तारीख, फ़िल्टर और कवरेज के साथ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/page.cpp"/>
        <source>No filter can say what this row stands for</source>
        <translation>यह पंक्ति जिसकी है, उसे कोई फ़िल्टर नहीं कह सकता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/page.cpp"/>
        <source>All pages: %1 · Esc widens</source>
        <translation>सभी पेज: %1 · Esc से वापस बढ़ाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/permission_note.cpp"/>
        <source>Capture with dumpcap instead</source>
        <translation>इसके बजाय dumpcap से कैप्चर करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/permission_note.cpp"/>
        <source>Command for an administrator</source>
        <translation>व्यवस्थापक के लिए कमांड</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/permission_note.cpp"/>
        <source>Copy the command</source>
        <translation>कमांड कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>no folder (none is known)</source>
        <translation>कोई फ़ोल्डर नहीं (कोई ज्ञात नहीं)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Changes when Waybill is started again.</source>
        <translation>Waybill फिर से शुरू करने पर बदलता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Reduce &amp;motion</source>
        <translation>एनिमेशन कम करें(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>&amp;Open at the start what was open before</source>
        <translation>शुरू होने पर वही खोलें, जो पहले खुला था(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Preferences</source>
        <translation>प्राथमिकताएँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>As the capture says, else UTC</source>
        <translation>कैप्चर के अनुसार, नहीं तो UTC</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>This computer’s time, at the time of the capture</source>
        <translation>इस कंप्यूटर का समय, कैप्चर के समय</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Time zone of all times</source>
        <translation>सभी समयों का समय क्षेत्र</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>The offset from UTC is written with every time. Evidence files are always in UTC.</source>
        <translation>हर समय के साथ UTC से ऑफ़सेट लिखा जाता है। साक्ष्य फ़ाइलें हमेशा UTC में होती हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>As the desktop</source>
        <translation>डेस्कटॉप जैसी</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Language of the window</source>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Reports, quoted sentences, files and words of conclusion are in English: they are evidence, and their wording was weighed in English only.</source>
        <translation>रिपोर्ट, उद्धृत वाक्य, फ़ाइलें और निष्कर्ष के शब्द अंग्रेज़ी में हैं: वे साक्ष्य हैं, और उनके शब्द केवल अंग्रेज़ी में तौले गए।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Size of text, percent</source>
        <translation>टेक्स्ट का आकार, प्रतिशत</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Also Ctrl++, Ctrl+− and Ctrl+0 in the window</source>
        <translation>विंडो में Ctrl++, Ctrl+− और Ctrl+0 भी</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>&amp;Language</source>
        <translation>भाषा(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>&amp;Times in</source>
        <translation>समय क्षेत्र(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>T&amp;heme</source>
        <translation>थीम(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Size of te&amp;xt</source>
        <translation>टेक्स्ट का आकार(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>No animated menus and bars, no blinking cursor</source>
        <translation>मेन्यू और पट्टियाँ बिना एनिमेशन, कर्सर बिना झपके</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Watched countries</source>
        <translation>ध्यान सूची के देश</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Remembered on this computer</source>
        <translation>इस कंप्यूटर पर याद रखा गया</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Names of files opened lately, filters applied lately, what is open (to bring it back after a crash), filters kept under a name, how the last live capture was made (no passwords), and these preferences. No contents of captures. Corrections, notes, stars, stated facts and steps of single captures are kept in %1, in files named by the captures’ SHA-256, until these are deleted.</source>
        <translation>हाल में खोली फ़ाइलों के नाम, हाल में लगाए फ़िल्टर, क्या खुला है (क्रैश के बाद वापस लाने के लिए), नाम से रखे फ़िल्टर, पिछला लाइव कैप्चर कैसे किया गया (पासवर्ड नहीं), और ये पसंदें। कैप्चर की कोई सामग्री नहीं। अलग-अलग कैप्चर के सुधार, टिप्पणियाँ, तारे, बताए गए तथ्य और चरण %1 में, कैप्चर के SHA-256 के नाम वाली फ़ाइलों में, मिटाए जाने तक रखे जाते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>&amp;Forget files and recent filters</source>
        <translation>फ़ाइलें और हाल के फ़िल्टर भूल जाएँ(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Forgets the names of all files, the filters applied lately, what was open before and how the last live capture was made; preferences and filters kept under a name stay</source>
        <translation>सभी फ़ाइलों के नाम, हाल में लगाए फ़िल्टर, पहले क्या खुला था और पिछला लाइव कैप्चर कैसे किया गया, यह भूल जाता है; पसंदें और नाम से रखे फ़िल्टर रहते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Forgotten.</source>
        <translation>भुला दिया गया।</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress_strip.cpp"/>
        <source>Stop here</source>
        <translation>यहीं रोकें</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress_strip.cpp"/>
        <source>Reading progress</source>
        <translation>पढ़ने की प्रगति</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress_strip.cpp"/>
        <source>Keeps what was read so far; the result is marked partial</source>
        <translation>अब तक पढ़ा हुआ रखता है; परिणाम आंशिक चिह्नित होता है</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress_strip.cpp"/>
        <source>Discards what was read</source>
        <translation>पढ़ा हुआ हटा देता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Save the report as PDF</source>
        <translation>रिपोर्ट को PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Save the report as one page</source>
        <translation>रिपोर्ट को एक पृष्ठ के रूप में सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>HTML page (*.html)</source>
        <translation>HTML पृष्ठ (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Save the evidence bundle</source>
        <translation>साक्ष्य-संग्रह सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Zip file (*.zip)</source>
        <translation>Zip फ़ाइल (*.zip)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Name a new folder for the evidence bundle</source>
        <translation>साक्ष्य-संग्रह के लिए नए फ़ोल्डर का नाम दें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>New folder (*)</source>
        <translation>नया फ़ोल्डर (*)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>%1 was not written</source>
        <translation>%1 नहीं लिखा गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Could not write the report</source>
        <translation>रिपोर्ट नहीं लिखी जा सकी</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>%1 was written, with %2</source>
        <translation>%1 लिखा गया, %2 के साथ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>What did not go in</source>
        <translation>जो शामिल नहीं हुआ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>%1 was written</source>
        <translation>%1 लिखा गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Country is wrong</source>
        <translation>देश गलत है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Leave out</source>
        <translation>बाहर रखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>&amp;Correct the country</source>
        <translation>देश सुधारें(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>&amp;Leave out</source>
        <translation>बाहर रखें(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>What it is about</source>
        <translation>यह किसके बारे में है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>An address, a prefix as 42.62.48.0/24, a host, or *.example.com for a domain and all below it. To leave out also a MAC address or “tcp port 5555”.</source>
        <translation>कोई पता, 42.62.48.0/24 जैसा प्रीफ़िक्स, कोई होस्ट, या डोमेन और उसके नीचे के सब के लिए *.example.com। बाहर रखने के लिए MAC पता या “tcp port 5555” भी।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Required; printed wherever the figures are</source>
        <translation>ज़रूरी; जहाँ भी आँकड़े हैं, वहाँ छपता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Where that is known from</source>
        <translation>यह कहाँ से ज्ञात है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Any time, or 2014-08-10 14:02 (UTC)</source>
        <translation>कोई भी समय, या 2014-08-10 14:02 (UTC)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Only flows that begin within this time, in UTC</source>
        <translation>केवल वे फ़्लो, जो इस समय के भीतर शुरू होते हैं, UTC में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Valid from</source>
        <translation>कब से मान्य</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Valid to</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>What it changes</source>
        <translation>यह क्या बदलता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Where the server is; type a part of the name or its two letters</source>
        <translation>सर्वर कहाँ है; नाम का कोई भाग या उसके दो अक्षर टाइप करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>&amp;About</source>
        <translation>विषय(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>&amp;Is in</source>
        <translation>यहाँ है(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>&amp;Reason</source>
        <translation>कारण(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>&amp;Source</source>
        <translation>स्रोत(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Valid &amp;from</source>
        <translation>कब से मान्य(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Valid &amp;to</source>
        <translation>कब तक मान्य(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>“%1” is not a time; write 2014-08-10 14:02</source>
        <translation>“%1” समय नहीं है; 2014-08-10 14:02 की तरह लिखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>No flow is concerned.</source>
        <translation>किसी फ़्लो पर असर नहीं पड़ता।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>%1, %2 of content, %3</source>
        <translation>%1, %2 सामग्री, %3</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>up to %1 a capture</source>
        <translation>प्रति कैप्चर अधिकतम %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Leaves %1 out of all figures; they stay listed under Flows.</source>
        <translation>%1 को सभी आँकड़ों से बाहर रखता है; वे “फ़्लो” में सूचीबद्ध रहते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Moves %1 from %2 to %3. What the sources say stays visible, and figures are given without it, too.</source>
        <translation>%1 को %2 से %3 में ले जाता है। स्रोत जो कहते हैं, वह दिखता रहता है, और आँकड़े उसके बिना भी दिए जाते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>It is logged, and can be taken back under Edit › Corrections</source>
        <translation>यह लॉग में दर्ज होता है, और “संपादन › सुधार” में वापस लिया जा सकता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Not yet: %1.</source>
        <translation>अभी नहीं: %1।</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>Conditions of %n runs</source>
        <translation>
            <numerusform>%n रन की परिस्थितियाँ</numerusform>
            <numerusform>%n रनों की परिस्थितियाँ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>Conditions of %1</source>
        <translation>%1 की परिस्थितियाँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>“(several)” stands where the runs differ; they keep what they have unless you write there. Empty means: not stated.</source>
        <translation>“(कई)” वहाँ लिखा है, जहाँ रन अलग-अलग हैं; जब तक आप वहाँ कुछ न लिखें, उनका मान वही रहता है। खाली का अर्थ: नहीं बताया गया।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>Empty means: not stated. Times are %1.</source>
        <translation>खाली का अर्थ: नहीं बताया गया। समय %1 में हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>not part of the side</source>
        <translation>पक्ष का हिस्सा नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>(several)</source>
        <translation>(कई)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>Write down</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>Leave as it was</source>
        <translation>वैसा ही छोड़ें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>said by the phone itself in this capture</source>
        <translation>इस कैप्चर में फ़ोन ने स्वयं बताया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>traffic says: %1</source>
        <translation>ट्रैफ़िक बताता है: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>%1: take what the traffic says, %2</source>
        <translation>%1: ट्रैफ़िक जो बताता है, वह लें, %2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>%1: %2. Nothing was changed yet.</source>
        <translation>%1: %2। अभी कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>not a number of seconds; write for example 1.5</source>
        <translation>यह सेकंड की संख्या नहीं है; उदाहरण के लिए 1.5 लिखें</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>an uncertainty cannot be below zero</source>
        <translation>अनिश्चितता शून्य से कम नहीं हो सकती</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>not a date and time; write for example 2014-08-10 06:47:00</source>
        <translation>यह तारीख और समय नहीं है; उदाहरण के लिए 2014-08-10 06:47:00 लिखें</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>longer than a case keeps: %1 bytes at most</source>
        <translation>केस जितना रखता है, उससे लंबा: अधिक से अधिक %1 बाइट</translation>
    </message>
    <message>
        <location filename="../../ui/shell/session_keeper.cpp"/>
        <source>%1: byte %2: %3</source>
        <translation>%1: बाइट %2: %3</translation>
    </message>
    <message>
        <location filename="../../ui/shell/session_keeper.cpp"/>
        <source>%1: it is not a session of this version</source>
        <translation>%1: यह इस संस्करण का सेशन नहीं है</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n फ़ाइल, %1</numerusform>
            <numerusform>%n फ़ाइलें, %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 बार)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>&amp;Results only</source>
        <translation>केवल परिणाम(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Cited &amp;packets only</source>
        <translation>केवल उद्धृत पैकेट(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>With the &amp;device card</source>
        <translation>डिवाइस कार्ड के साथ(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Save the copy…</source>
        <translation>प्रति सहेजें…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Save a copy to share</source>
        <translation>साझा करने के लिए प्रति सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>A new file for somebody else. The case itself stays as it is.</source>
        <translation>किसी और के लिए नई फ़ाइल। केस जैसा है वैसा ही रहता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>No packets: names, lengths and SHA-256 of the captures stay in the case</source>
        <translation>कोई पैकेट नहीं: कैप्चर के नाम, लंबाई और SHA-256 केस में रहते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>The packets that results of this case name, unchanged, as captures beside the copy</source>
        <translation>वे पैकेट, जिनका नाम इस केस के परिणाम लेते हैं, बिना बदलाव, प्रति के साथ कैप्चर के रूप में</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>&amp;All captures (%1)</source>
        <translation>सभी कैप्चर (%1)(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Everything that the phone sent and received while it was recorded</source>
        <translation>रिकॉर्डिंग के दौरान फ़ोन ने जो कुछ भेजा और पाया</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>This case has no device card</source>
        <translation>इस केस में डिवाइस कार्ड नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Numbers and names that identify the phone and its owner</source>
        <translation>संख्याएँ और नाम, जो फ़ोन और उसके मालिक की पहचान बताते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>The copy is made of the case as it was saved last; later changes are not in it.</source>
        <translation>प्रति केस के पिछली बार सहेजे गए रूप से बनती है; बाद के बदलाव उसमें नहीं हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>What is personal in the copy: read it before you send it</source>
        <translation>प्रति में क्या निजी है: भेजने से पहले पढ़ें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Copy this list</source>
        <translation>यह सूची कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>the captures (their names, lengths and SHA-256 are in the copy)</source>
        <translation>कैप्चर (उनके नाम, लंबाई और SHA-256 प्रति में हैं)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>every packet that no result names</source>
        <translation>हर पैकेट, जिसका नाम कोई परिणाम नहीं लेता</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>where the captures lie on this computer</source>
        <translation>इस कंप्यूटर पर कैप्चर कहाँ रखे हैं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>the device card</source>
        <translation>डिवाइस कार्ड</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Left out: %1.</source>
        <translation>बाहर रखा गया: %1।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Save the copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>%1 to share.waybill</source>
        <translation>%1 to share.waybill</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Writing the copy…</source>
        <translation>प्रति लिखी जा रही है…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Nothing was written: %1.</source>
        <translation>कुछ नहीं लिखा गया: %1।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Written: %1</source>
        <translation>लिखा गया: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>
and the folder %1; send both</source>
        <translation>
और फ़ोल्डर %1; दोनों भेजें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>%1
Left out: %2.</source>
        <translation>%1
बाहर रखा गया: %2।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Nothing of the kinds that Waybill looks for was found.</source>
        <translation>Waybill जिस तरह की चीज़ें खोजता है, वैसा कुछ नहीं मिला।</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>unchanged</source>
        <translation>बदला नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>not yet re-checked</source>
        <translation>अभी दोबारा नहीं जाँचा</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>moved, found by its hash</source>
        <translation>जगह बदली, हैश से मिला</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>changed, not used</source>
        <translation>बदला हुआ, उपयोग नहीं हुआ</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>%1, from %2</source>
        <translation>%1, %2 से</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>%1, before %2</source>
        <translation>%1, %2 से पहले</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>%1 (reading…)</source>
        <translation>%1 (पढ़ा जा रहा है…)</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>none known</source>
        <translation>कोई ज्ञात नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>the traffic says %1; written down is %2</source>
        <translation>ट्रैफ़िक %1 बताता है; दर्ज %2 है</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>Begins</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>Observable time</source>
        <translation>अवलोकन समय</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>Losses</source>
        <translation>हानि</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>Where packets come from</source>
        <translation>पैकेट कहाँ से आते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>A phone by USB</source>
        <translation>USB से फ़ोन</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>A phone over the network</source>
        <translation>नेटवर्क पर फ़ोन</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>Another computer or router</source>
        <translation>दूसरा कंप्यूटर या राउटर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>Wireshark’s extcap programs</source>
        <translation>Wireshark के extcap प्रोग्राम</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>Other programs</source>
        <translation>दूसरे प्रोग्राम</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>adb, USB debugging, root</source>
        <translation>adb, USB डीबगिंग, root</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>adb, USB debugging, no root</source>
        <translation>adb, USB डीबगिंग, बिना root</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>without a cable, without root</source>
        <translation>बिना केबल, बिना root</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>where TCP does not get through</source>
        <translation>जहाँ TCP नहीं पहुँचता</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>OpenWrt, a gateway, a server</source>
        <translation>OpenWrt, गेटवे, सर्वर</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>pcap or pcapng as it is written</source>
        <translation>लिखे जाते समय का pcap या pcapng</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>Look again…</source>
        <translation>फिर खोजें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>runs each of them once</source>
        <translation>हर एक को एक बार चलाता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>This computer (%1)</source>
        <translation>यह कंप्यूटर (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>busiest, %1</source>
        <translation>सबसे व्यस्त, %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>is gone</source>
        <translation>अब नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Split here</source>
        <translation>यहाँ बाँटें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Split %1</source>
        <translation>%1 को बाँटें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Where does the update part “%1”?</source>
        <translation>अपडेट “%1” को कहाँ बाँटता है?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Looking for an update…</source>
        <translation>अपडेट खोजा जा रहा है…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>What speaks for an update</source>
        <translation>अपडेट के पक्ष में क्या है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Split at (%1)</source>
        <translation>बाँटने का समय (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Time of the split, %1</source>
        <translation>बाँटने का समय, %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>what is from then on goes to</source>
        <translation>उसके बाद का हिस्सा जाता है:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Side that gets what is from the split on</source>
        <translation>पक्ष, जिसे बाँटने के बाद का हिस्सा मिलता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>content sent, %1, by estimated country</source>
        <translation>भेजी गई सामग्री, %1, अनुमानित देश के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Chapters of the recording; Enter splits at the beginning of one</source>
        <translation>रिकॉर्डिंग के अध्याय; Enter किसी एक की शुरुआत पर बाँटता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Leave it whole</source>
        <translation>पूरा रहने दें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>restart</source>
        <translation>रीस्टार्ट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Content sent over time; the arrow keys move the split</source>
        <translation>समय के साथ भेजी गई सामग्री; तीर कुंजियाँ बाँटने का समय खिसकाती हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>The traffic shows no update; choose a time yourself.</source>
        <translation>ट्रैफ़िक में कोई अपडेट नहीं दिखता; समय स्वयं चुनें।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>use %1</source>
        <translation>%1 लें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>“%1” is not a time; write for example 2014-08-10 06:47:00 or 06:47. Nothing is split yet.</source>
        <translation>“%1” समय नहीं है; उदाहरण के लिए 2014-08-10 06:47:00 या 06:47 लिखें। अभी कुछ बाँटा नहीं गया।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Waybill shows where a phone’s data goes.</source>
        <translation>Waybill दिखाता है कि फ़ोन का डेटा कहाँ जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Open a recording of its network traffic (pcap or pcapng, also .gz and .zst), or drop files anywhere in this window: one to look into it, two to compare them, before and after. Nothing is sent anywhere.</source>
        <translation>उसके नेटवर्क ट्रैफ़िक की रिकॉर्डिंग खोलें (pcap या pcapng, .gz और .zst भी), या इस विंडो में कहीं भी फ़ाइलें छोड़ें: एक, उसे देखने के लिए; दो, पहले और बाद की तुलना के लिए। कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Open capture…</source>
        <translation>कैप्चर खोलें…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Open the sample</source>
        <translation>नमूना खोलें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>A reconstruction from published accounts – not a recording of a phone</source>
        <translation>प्रकाशित विवरणों से बनाया गया पुनर्निर्माण – किसी फ़ोन की रिकॉर्डिंग नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Compare two captures…</source>
        <translation>दो कैप्चर की तुलना करें…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Capture live…</source>
        <translation>लाइव कैप्चर…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>From a hotspot of this computer, a phone, a router, or a pipe</source>
        <translation>इस कंप्यूटर के हॉटस्पॉट, फ़ोन, राउटर या पाइप से</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Compare the sample pair</source>
        <translation>नमूना जोड़ी की तुलना करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>No recording yet? How to capture a phone</source>
        <translation>अभी कोई रिकॉर्डिंग नहीं? फ़ोन का ट्रैफ़िक कैसे कैप्चर करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Opened lately</source>
        <translation>हाल में खोले गए</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Open what was open before</source>
        <translation>जो पहले खुला था, उसे खोलें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Waybill did not end as usual. Then was open: %1</source>
        <translation>Waybill सामान्य रूप से बंद नहीं हुआ। तब खुला था: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Not needed</source>
        <translation>ज़रूरत नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Forgets what was open before</source>
        <translation>पहले जो खुला था, उसे भूल जाता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>dumpcap</source>
        <translation>dumpcap</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Waybill reads what another program writes into %1. Nothing is run, listened to or connected to.</source>
        <translation>दूसरा प्रोग्राम %1 में जो लिखता है, Waybill उसे पढ़ता है। न कुछ चलाया जाता है, न सुना जाता है, न किसी से जुड़ा जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>adb is run, which starts its own server on this computer when there is none, and through it tcpdump as root on %1, on its interface %2.</source>
        <translation>adb चलाया जाता है, जो अपना सर्वर न होने पर इस कंप्यूटर पर शुरू करता है, और उससे %1 पर root के रूप में tcpdump, उसके इंटरफ़ेस %2 पर।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>adb is run, which starts its own server on this computer when there is none, and through it the app PCAPdroid on %1, which sends packets back through the cable. It is stopped at the end. Waybill listens on this computer alone (127.0.0.1).</source>
        <translation>adb चलाया जाता है, जो अपना सर्वर न होने पर इस कंप्यूटर पर शुरू करता है, और उससे %1 पर PCAPdroid ऐप, जो पैकेट केबल से वापस भेजता है। अंत में उसे बंद किया जाता है। Waybill केवल इस कंप्यूटर पर सुनता है (127.0.0.1)।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>The system’s ssh is run; it connects to %1 with your keys and runs “%2” there, on %3.</source>
        <translation>सिस्टम का ssh चलाया जाता है; वह आपकी कुंजियों से %1 से जुड़ता है और वहाँ %3 पर “%2” चलाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>%1 is run for %2. What it connects to and runs is its own affair; its options say it.</source>
        <translation>%2 के लिए %1 चलाया जाता है। वह किससे जुड़ता और क्या चलाता है, यह उसका अपना मामला है; उसके विकल्प बताते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/models/state_matrix_model.cpp"/>
        <source>consent not stated</source>
        <translation>सहमति नहीं बताई गई</translation>
    </message>
    <message>
        <location filename="../../ui/models/state_matrix_model.cpp"/>
        <source>consent %1</source>
        <translation>सहमति %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/state_matrix_model.cpp"/>
        <source>%1, %2 of content sent</source>
        <translation>%1, भेजी गई सामग्री %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/state_matrix_model.cpp"/>
        <source>not tested</source>
        <translation>परीक्षण नहीं हुआ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.cpp"/>
        <source> and </source>
        <translation> और </translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>run %1</source>
        <translation>रन %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>± %1 s</source>
        <translation>± %1 s</translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>“%1” is not a time; write for example 2014-08-10 06:47:00 or 06:47. The step keeps %2.</source>
        <translation>“%1” समय नहीं है; उदाहरण के लिए 2014-08-10 06:47:00 या 06:47 लिखें। चरण में %2 ही रहता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>“%1” is not a number of seconds; write for example 2. The step keeps ± %2 s.</source>
        <translation>“%1” सेकंड की संख्या नहीं है; उदाहरण के लिए 2 लिखें। चरण में ± %2 s ही रहता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>The text is longer than a case keeps (1 MB). The step keeps the former one.</source>
        <translation>टेक्स्ट उससे लंबा है, जितना केस रखता है (1 MB)। चरण में पिछला ही रहता है।</translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>Uncertain by</source>
        <translation>अनिश्चितता</translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/step_run_delegate.cpp"/>
        <source>Run of the step</source>
        <translation>चरण का रन</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>the step “%1” names run %2, which is not in this case</source>
        <translation>चरण “%1” में रन %2 का नाम है, जो इस केस में नहीं है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Steps as text</source>
        <translation>चरण, टेक्स्ट में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Lines that could not be read</source>
        <translation>पंक्तियाँ, जो पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Paste or import steps</source>
        <translation>चरण पेस्ट या इंपोर्ट करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Paste lines like “14:02:10 opened the gallery”, or a table with the columns time, text, uncertainty and run.</source>
        <translation>“14:02:10 गैलरी खोली” जैसी पंक्तियाँ पेस्ट करें, या time, text, uncertainty और run कॉलम वाली तालिका।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Read a CSV or text file…</source>
        <translation>CSV या टेक्स्ट फ़ाइल पढ़ें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>14:02:10 opened the gallery</source>
        <translation>14:02:10 गैलरी खोली</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Day of times without a date</source>
        <translation>बिना तारीख वाले समयों का दिन</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Zone of times without one</source>
        <translation>बिना समय क्षेत्र वाले समयों का क्षेत्र</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Uncertain by ±, seconds</source>
        <translation>अनिश्चितता ±, सेकंड</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Run, where none is named</source>
        <translation>रन, जहाँ कोई नहीं बताया गया</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>True time minus what the tester’s clock showed: 5 when it was 5 s slow</source>
        <translation>सही समय घटा टेस्टर की घड़ी का समय: 5, जब वह 5 s पीछे थी</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Steps as they would be taken</source>
        <translation>चरण, जैसे लिए जाएँगे</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Take nothing</source>
        <translation>कुछ न लें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Read steps from a file</source>
        <translation>फ़ाइल से चरण पढ़ें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Tables and text (*.csv *.tsv *.txt)</source>
        <translation>तालिकाएँ और टेक्स्ट (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>%1 could not be read: %2. The text is as it was.</source>
        <translation>%1 नहीं पढ़ा जा सका: %2। टेक्स्ट पहले जैसा है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>%1 is larger than %2 and was not read: notes of steps are small. The text is as it was.</source>
        <translation>%1 %2 से बड़ा है और नहीं पढ़ा गया: चरणों के नोट छोटे होते हैं। टेक्स्ट पहले जैसा है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>%1 is not text in UTF-8 or UTF-16; save it as UTF-8 and read it again. The text is as it was.</source>
        <translation>%1 UTF-8 या UTF-16 में टेक्स्ट नहीं है; उसे UTF-8 में सहेजें और फिर से पढ़ें। टेक्स्ट पहले जैसा है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>The clock offset “%1” is not a number of seconds; write for example -2.5.</source>
        <translation>घड़ी का ऑफ़सेट “%1” सेकंड की संख्या नहीं है; उदाहरण के लिए -2.5 लिखें।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>The uncertainty “%1” is not a number of seconds; write for example 2.</source>
        <translation>अनिश्चितता “%1” सेकंड की संख्या नहीं है; उदाहरण के लिए 2 लिखें।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>“%1” is not a zone; write for example UTC+05:30.</source>
        <translation>“%1” समय क्षेत्र नहीं है; उदाहरण के लिए UTC+05:30 लिखें।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>“%1” is not a day; write for example 2014-08-10.</source>
        <translation>“%1” दिन नहीं है; उदाहरण के लिए 2014-08-10 लिखें।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Take steps</source>
        <translation>चरण लें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Nothing to take yet.</source>
        <translation>अभी लेने को कुछ नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>%1 would be taken:</source>
        <translation>%1 लिए जाएँगे:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>%1 would be taken; %2 could not be read, as said below. Correct the text, or leave them out.</source>
        <translation>%1 लिए जाएँगे; %2 पढ़ी नहीं जा सकीं, जैसा नीचे लिखा है। टेक्स्ट सुधारें, या उन्हें छोड़ दें।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Take %1</source>
        <translation>%1 लें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Take %1, leave out %2</source>
        <translation>%1 लें, %2 छोड़ें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>What was done, and when</source>
        <translation>क्या किया गया, और कब</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>Add step</source>
        <translation>चरण जोड़ें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>Remove the selected steps</source>
        <translation>चुने हुए चरण हटाएँ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>Paste or import…</source>
        <translation>पेस्ट या इंपोर्ट करें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>See what followed</source>
        <translation>इसके बाद क्या हुआ, देखें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>The flows to destinations that follow the step more often than at random times, on both sides</source>
        <translation>उन गंतव्यों के फ़्लो, जो चरण के बाद रैंडम समयों से अधिक बार आते हैं, दोनों पक्षों में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>Steps; F2 edits a field</source>
        <translation>चरण; F2 से खाना बदलें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>(what was done)</source>
        <translation>(क्या किया गया)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>No step is noted. Steps can be added at any time, also long after recording: the timeline can then be aligned by them, and contacts that follow a step are told.</source>
        <translation>कोई चरण दर्ज नहीं है। चरण कभी भी जोड़े जा सकते हैं, रिकॉर्डिंग के बहुत बाद भी: तब टाइमलाइन उनके अनुसार मिलाई जा सकती है, और चरण के बाद के संपर्क बताए जाते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>%1. Double-click or F2 edits a field; contacts that follow a step are told under Method, and the timeline can be aligned by steps.</source>
        <translation>%1। डबल-क्लिक या F2 से खाना बदलें; चरण के बाद के संपर्क “विधि” में बताए जाते हैं, और टाइमलाइन चरणों के अनुसार मिलाई जा सकती है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>No step is noted. Steps can be added at any time, also long after recording; the timeline then shows them.</source>
        <translation>कोई चरण दर्ज नहीं है। चरण कभी भी जोड़े जा सकते हैं, रिकॉर्डिंग के बहुत बाद भी; फिर टाइमलाइन उन्हें दिखाती है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>%1, marked in the timeline. Double-click or F2 edits a field.</source>
        <translation>%1, टाइमलाइन में चिह्नित। डबल-क्लिक या F2 से फ़ील्ड बदला जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>Copy rows</source>
        <translation>पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>Copy rows as CSV</source>
        <translation>पंक्तियाँ CSV में कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Read on</source>
        <translation>आगे पढ़ें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Stream of a flow</source>
        <translation>फ़्लो की स्ट्रीम</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>What both sides sent</source>
        <translation>दोनों पक्षों ने क्या भेजा</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Whose bytes are shown</source>
        <translation>किसके बाइट दिखाए जाते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Both sides in the order of their packets, or one side alone</source>
        <translation>दोनों पक्ष अपने पैकेटों के क्रम में, या केवल एक पक्ष</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>As text</source>
        <translation>टेक्स्ट में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>As hexadecimal digits</source>
        <translation>हेक्साडेसिमल अंकों में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>How bytes are shown</source>
        <translation>बाइट कैसे दिखाए जाते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Printable characters with a dot for every other byte, or digits with characters beside them</source>
        <translation>छपने वाले वर्ण, बाकी हर बाइट के लिए एक बिंदु; या अंक, साथ में वर्ण</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Find in the bytes (Ctrl+F)</source>
        <translation>बाइट में ढूँढें (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Find in the bytes</source>
        <translation>बाइट में ढूँढें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Letters of any case, within one segment; Enter or F3 goes on to the next</source>
        <translation>बड़े-छोटे अक्षर समान, एक सेगमेंट के भीतर; Enter या F3 अगले पर जाता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Reads one more megabyte of each side</source>
        <translation>हर पक्ष का एक और मेगाबाइट पढ़ता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Find</source>
        <translation>ढूँढें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Find next</source>
        <translation>अगला ढूँढें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Copy lines</source>
        <translation>पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Both sides</source>
        <translation>दोनों पक्ष</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>From %1 only</source>
        <translation>केवल %1 से</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Save what %1 sent…</source>
        <translation>%1 का भेजा हुआ सहेजें…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>The stream could not be read: %1</source>
        <translation>स्ट्रीम नहीं पढ़ी जा सकी: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>%1 B from %2</source>
        <translation>%2 से %1 B</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source> (the first ones; there is more)</source>
        <translation> (पहले वाले; और भी हैं)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>, %1 B not captured</source>
        <translation>, %1 B कैप्चर नहीं हुए</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Neither side sent any payload.</source>
        <translation>किसी भी पक्ष ने कोई पेलोड नहीं भेजा।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source> · what was sent again is shown once</source>
        <translation> · जो फिर भेजा गया, वह एक बार दिखाया गया है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Type what to look for.</source>
        <translation>टाइप करें कि क्या ढूँढना है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>“%1” is not in what is shown.</source>
        <translation>जो दिखाया गया है, उसमें “%1” नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Save what %1 sent</source>
        <translation>%1 का भेजा हुआ सहेजें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Wrote %1 B to %2</source>
        <translation>%2 में %1 B लिखे गए</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>%1 could not be written: %2</source>
        <translation>%1 नहीं लिखा जा सका: %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/stream_model.cpp"/>
        <source>↑ From %1</source>
        <translation>↑ %1 से</translation>
    </message>
    <message>
        <location filename="../../ui/models/stream_model.cpp"/>
        <source>↓ From %1</source>
        <translation>↓ %1 से</translation>
    </message>
    <message>
        <location filename="../../ui/models/stream_model.cpp"/>
        <source>%1 bytes</source>
        <translation>%1 बाइट</translation>
    </message>
    <message>
        <location filename="../../ui/models/stream_model.cpp"/>
        <source>— %1 bytes of this packet were cut off when it was captured —</source>
        <translation>— कैप्चर होते समय इस पैकेट के %1 बाइट काट दिए गए —</translation>
    </message>
    <message>
        <location filename="../../ui/models/stream_model.cpp"/>
        <source>— %1 bytes from %2 not captured —</source>
        <translation>— %2 से %1 बाइट कैप्चर नहीं हुए —</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/tab_view.cpp"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/tab_view.cpp"/>
        <source>Notes: %1</source>
        <translation>नोट: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_export.cpp"/>
        <source>No table was written: its rows changed meanwhile. Wait until the capture is read, then export again.</source>
        <translation>कोई तालिका नहीं लिखी गई: इस बीच उसकी पंक्तियाँ बदल गईं। कैप्चर पढ़े जाने तक रुकें, फिर दोबारा एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_export.cpp"/>
        <source>No table was written: its tab was closed.</source>
        <translation>कोई तालिका नहीं लिखी गई: उसका टैब बंद हो गया।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_export.cpp"/>
        <source>Wrote %1 to %2</source>
        <translation>%2 में %1 लिखे गए</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>the table could not be written: %1</source>
        <translation>तालिका नहीं लिखी जा सकी: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>Path</source>
        <translation>पथ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>Only</source>
        <translation>केवल</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>Only packets of</source>
        <translation>केवल इसके पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>the text beside it has a name that another file has; choose another name</source>
        <translation>साथ के टेक्स्ट का नाम किसी दूसरी फ़ाइल का है; दूसरा नाम चुनें</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/text_dialog.cpp"/>
        <source>Copy text</source>
        <translation>टेक्स्ट कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>The bars as they are drawn, the chapters, and the markers, as text</source>
        <translation>पट्टियाँ जैसी बनी हैं, अध्याय और मार्कर, टेक्स्ट के रूप में</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Shows half as much time (+ or the wheel)</source>
        <translation>आधा समय दिखाता है (+ या व्हील)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Shows twice as much time (− or the wheel)</source>
        <translation>दोगुना समय दिखाता है (− या व्हील)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Shows the whole time (0 or a double click)</source>
        <translation>पूरा समय दिखाता है (0 या डबल-क्लिक)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Steps…</source>
        <translation>चरण…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>What was done when, to be written, pasted or imported. S and Shift+S go from step to step, as a click on one does; Enter narrows to what is selected</source>
        <translation>कब क्या किया गया; लिखा, पेस्ट या इंपोर्ट किया जा सकता है। S और Shift+S एक चरण से दूसरे पर जाते हैं, जैसे चरण पर क्लिक; Enter चुने हुए तक सीमित करता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Narrow to this span</source>
        <translation>इस अवधि तक सीमित करें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>All pages show the selected time only (Enter). Select by dragging, or with Shift+← →</source>
        <translation>सभी पेज केवल चुना गया समय दिखाते हैं (Enter)। खींचकर चुनें, या Shift+← → से</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>No content was sent beyond the local network</source>
        <translation>स्थानीय नेटवर्क से बाहर कोई सामग्री नहीं भेजी गई</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>narrowed from here</source>
        <translation>यहाँ से सीमित</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>narrowed to here</source>
        <translation>यहाँ तक सीमित</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>per %1, by estimated country</source>
        <translation>प्रति %1, अनुमानित देश के अनुसार</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Content sent over time, %n bars; “Show as table” gives the figures</source>
        <translation>
            <numerusform>समय के साथ भेजी गई सामग्री, %n पट्टी; “तालिका में दिखाएँ” आँकड़े देता है</numerusform>
            <numerusform>समय के साथ भेजी गई सामग्री, %n पट्टियाँ; “तालिका में दिखाएँ” आँकड़े देता है</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Drag to select a time, turn the wheel to zoom; by keyboard Shift+← → and + −</source>
        <translation>समय चुनने के लिए खींचें, ज़ूम के लिए व्हील घुमाएँ; कीबोर्ड से Shift+← → और + −</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>This time only; Esc shows everything again</source>
        <translation>केवल यह समय; Esc फिर से सब कुछ दिखाता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>reading finer times… %1 %</source>
        <translation>बारीक समय पढ़े जा रहे हैं… %1 %</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>finer times follow</source>
        <translation>बारीक समय आगे आएँगे</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>no finer times</source>
        <translation>बारीक समय नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Read finer times</source>
        <translation>बारीक समय पढ़ें</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Stops reading; the bars stay as they are</source>
        <translation>पढ़ना रोकता है; पट्टियाँ वैसी ही रहती हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Reads the captures once more, for bars down to 10 ms</source>
        <translation>कैप्चर एक बार फिर पढ़ता है, 10 ms तक की पट्टियों के लिए</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Content sent over time, per %1</source>
        <translation>समय के साथ भेजी गई सामग्री, प्रति %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>%1, one source</source>
        <translation>%1, एक स्रोत</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>%1, disputed</source>
        <translation>%1, विवादित</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>%1, before: %2; after: %3. Content sent: %4 before, %5 after. %6</source>
        <translation>%1, पहले: %2; बाद: %3। भेजी गई सामग्री: पहले %4, बाद में %5। %6</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>After: %1</source>
        <translation>बाद: %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>Before: %1</source>
        <translation>पहले: %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>Unsaved changes</source>
        <translation>बदलाव सहेजे नहीं गए</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>Save the changes to “%1”?</source>
        <translation>“%1” के बदलाव सहेजें?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>Save the changes to %1 cases?</source>
        <translation>%1 केस के बदलाव सहेजें?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>What was written down about its runs since it was saved last is in no file yet.</source>
        <translation>पिछली बार सहेजने के बाद इसके रनों के बारे में जो दर्ज हुआ, वह अभी किसी फ़ाइल में नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>
and %1 more</source>
        <translation>
और %1 अन्य</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>&amp;Save</source>
        <translation>सहेजें(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>&amp;Save all</source>
        <translation>सब सहेजें(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>&amp;Discard</source>
        <translation>न सहेजें(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>&amp;Discard all</source>
        <translation>कुछ न सहेजें(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>What the builds show</source>
        <translation>बिल्ड क्या दिखाते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>Comparing the builds…</source>
        <translation>बिल्ड की तुलना हो रही है…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>Content sent, by build</source>
        <translation>भेजी गई सामग्री, बिल्ड के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>per hour, and the change against the build before; each field opens its flows</source>
        <translation>प्रति घंटा, और पिछले बिल्ड की तुलना में बदलाव; हर खाना अपने फ़्लो खोलता है</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>There is nothing of this kind in any build.</source>
        <translation>किसी बिल्ड में इस प्रकार का कुछ नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>The builds could not be compared: %1</source>
        <translation>बिल्ड की तुलना नहीं हो सकी: %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>Fewer than two sides of the case were read; there is nothing to line up yet.</source>
        <translation>केस के दो से कम पक्ष पढ़े गए; अभी साथ रखने को कुछ नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Move &amp;up</source>
        <translation>ऊपर ले जाएँ(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Move &amp;down</source>
        <translation>नीचे ले जाएँ(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>&amp;Back to the four</source>
        <translation>उन्हीं चार पर लौटें(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Watched countries, in order</source>
        <translation>ध्यान सूची के देश, क्रम में</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>These countries have a row on every page, also at zero</source>
        <translation>इन देशों की पंक्ति हर पेज पर होती है, शून्य होने पर भी</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Country to add, by name or code</source>
        <translation>जोड़ने के लिए देश, नाम या कोड से</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Type part of a name, or a code of two letters</source>
        <translation>नाम का कोई भाग या दो अक्षरों का कोड टाइप करें</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Adds the country at the end of the list</source>
        <translation>देश को सूची के अंत में जोड़ता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Moves the selected country towards the top</source>
        <translation>चुने गए देश को ऊपर की ओर ले जाता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Moves the selected country towards the end</source>
        <translation>चुने गए देश को अंत की ओर ले जाता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Takes the selected country off the list; it stays among “elsewhere”</source>
        <translation>चुने गए देश को सूची से हटाता है; वह “अन्य देश” में रहता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>China, United States, Singapore and India</source>
        <translation>चीन, अमेरिका, सिंगापुर और भारत</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Name or code of a country</source>
        <translation>देश का नाम या कोड</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Open &amp;recent</source>
        <translation>हाल के खोलें(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>One chart alone, as a picture or drawing, with its source, date, filter and coverage in it; also by the menu of the chart</source>
        <translation>अकेला एक चार्ट, चित्र या ड्रॉइंग के रूप में, स्रोत, तारीख, फ़िल्टर और कवरेज के साथ; चार्ट के मेनू से भी</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Writes the table of this page as CSV or JSON, with its source, date, filter and coverage</source>
        <translation>इस पेज की तालिका को CSV या JSON के रूप में लिखता है, उसके स्रोत, तारीख, फ़िल्टर और कवरेज के साथ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Recent and saved filters</source>
        <translation>हाल के और रखे हुए फ़िल्टर(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Countries that were corrected and traffic that is left out, with what each changes</source>
        <translation>सुधारे गए देश और बाहर रखा गया ट्रैफ़िक, और हर एक से क्या बदलता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Everything that was noted or starred here, to be found again, changed and taken back</source>
        <translation>यहाँ नोट या तारांकित किया गया सब कुछ, फिर से ढूँढने, बदलने और वापस लेने के लिए</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>What you know about the handset and this recording: model, build, account, consent, network</source>
        <translation>हैंडसेट और इस रिकॉर्डिंग के बारे में आप जो जानते हैं: मॉडल, बिल्ड, खाता, सहमति, नेटवर्क</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>What was done when, to be written, pasted or imported; the timeline shows it</source>
        <translation>कब क्या किया गया; लिखा, पेस्ट या इंपोर्ट किया जा सकता है; टाइमलाइन इसे दिखाती है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;View</source>
        <translation>देखें(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Device under study</source>
        <translation>जाँच का डिवाइस(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Times</source>
        <translation>समय(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>The time zone that the capture names; UTC when it names none</source>
        <translation>समय क्षेत्र, जो कैप्चर बताता है; UTC, जब वह कोई नहीं बताता</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>This computer’s time zone, as its clocks stood when the capture was made</source>
        <translation>इस कंप्यूटर का समय क्षेत्र, जैसी उसकी घड़ी कैप्चर के समय थी</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Capture</source>
        <translation>कैप्चर(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Captures from a network interface, a phone, a router or a pipe, and shows it as it comes</source>
        <translation>नेटवर्क इंटरफ़ेस, फ़ोन, राउटर या पाइप से कैप्चर करता है और आते ही दिखाता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>The pages stand still; the capture goes on</source>
        <translation>पेज स्थिर रहते हैं; कैप्चर चलता रहता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>A comment in the capture that says when, and a step of the run</source>
        <translation>कैप्चर में समय बताती टिप्पणी, और रन का एक चरण</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Mark &amp;what is new</source>
        <translation>नए पर चिह्न लगाएँ(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Destinations, countries and flows that were not there before a moment carry the word “new”</source>
        <translation>जो गंतव्य, देश और फ़्लो किसी क्षण से पहले नहीं थे, उन पर “नया” लिखा होता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>What a capture tells at once while it goes on: first content to a country, new destinations, contact while consent is off, lost packets</source>
        <translation>चलते कैप्चर में तुरंत क्या बताया जाए: किसी देश को पहली सामग्री, नए गंतव्य, सहमति बंद होने पर संपर्क, खोए पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Add this run to a &amp;comparison</source>
        <translation>इस रन को तुलना में जोड़ें(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Captures a run that becomes part of the comparison in front when it ends</source>
        <translation>ऐसा रन कैप्चर करता है, जो समाप्त होने पर सामने की तुलना का भाग बनता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Window</source>
        <translation>विंडो(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Go</source>
        <translation>जाएँ(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Help</source>
        <translation>मदद(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>To the next or former part of the page</source>
        <translation>पेज के अगले या पिछले भाग पर</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Shows what is behind a figure or a row</source>
        <translation>दिखाता है कि किसी आँकड़े या पंक्ति के पीछे क्या है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Narrows all pages to a country, a row or a cell</source>
        <translation>सभी पेज किसी देश, पंक्ति या खाने तक सीमित करता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Sets a star on the selected row, or removes it</source>
        <translation>चुनी गई पंक्ति पर तारा लगाता है, या हटाता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Writes a note on the selected row</source>
        <translation>चुनी गई पंक्ति पर नोट लिखता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Shift+F10</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>What can be done with a row</source>
        <translation>किसी पंक्ति के साथ क्या किया जा सकता है</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Co&amp;mpare with another capture…</source>
        <translation>किसी दूसरे कैप्चर से तुलना करें(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Co&amp;mpare two captures…</source>
        <translation>दो कैप्चर की तुलना करें(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_set.cpp"/>
        <source>What was open before could not be read: %1</source>
        <translation>जो पहले खुला था, वह पढ़ा नहीं जा सका: %1</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/world_map.cpp"/>
        <source>World map</source>
        <translation>दुनिया का नक्शा</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/world_map.cpp"/>
        <source>Discs by amount at each country’s centre. Arrow keys go from place to place, Enter chooses, plus and minus zoom; “Show as table” gives the figures.</source>
        <translation>हर देश के केंद्र पर मात्रा के अनुसार वृत्त। तीर कुंजियाँ एक जगह से दूसरी जगह ले जाती हैं, Enter चुनता है, प्लस और माइनस ज़ूम करते हैं; “तालिका में दिखाएँ” आँकड़े देता है।</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/world_map_input.cpp"/>
        <source>Content estimated there, at the country’s centre, not at a server</source>
        <translation>वहाँ अनुमानित सामग्री, देश के केंद्र पर, किसी सर्वर पर नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/world_map_input.cpp"/>
        <source>Disputed: %1 (%2)</source>
        <translation>विवादित: %1 (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>flow</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>flows</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <location filename="../../ui/models/build_timeline_model.cpp"/>
        <source>run</source>
        <translation>रन</translation>
    </message>
    <message>
        <location filename="../../ui/models/build_timeline_model.cpp"/>
        <source>runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>packet</source>
        <translation>पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>packets</source>
        <translation>पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>cycle</source>
        <translation>चक्र</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>cycles</source>
        <translation>चक्र</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>control run</source>
        <translation>कंट्रोल रन</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>control runs</source>
        <translation>कंट्रोल रन</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Country or maker, operator or service, registrable domain, host name</source>
        <translation>देश या निर्माता, ऑपरेटर या सेवा, पंजीकरण योग्य डोमेन, होस्ट नाम</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Content sent: payload without handshakes and housekeeping</source>
        <translation>भेजी गई सामग्री: हैंडशेक और रखरखाव के बिना पेलोड</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>If disputed and one-source servers are there</source>
        <translation>यदि विवादित और एक स्रोत वाले सर्वर वहाँ हों</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Payload received, each byte once</source>
        <translation>प्राप्त पेलोड, हर बाइट एक बार</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Flows behind the row</source>
        <translation>पंक्ति के पीछे के फ़्लो</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Looked up, contacted, or content sent</source>
        <translation>लुकअप हुआ, संपर्क हुआ या सामग्री भेजी गई</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Maker and service group, by rules over names and addresses</source>
        <translation>निर्माता और सेवा समूह, नामों और पतों के नियमों के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Countries that the location sources estimate</source>
        <translation>देश, जिनका अनुमान स्थान स्रोत देते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Region that the vendor or the cloud itself says, in a host name or a document; not an estimate</source>
        <translation>क्षेत्र, जो विक्रेता या क्लाउड स्वयं बताता है, किसी होस्ट नाम या दस्तावेज़ में; अनुमान नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Who runs the network; not where the server is</source>
        <translation>नेटवर्क कौन चलाता है; यह नहीं कि सर्वर कहाँ है</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>First seen</source>
        <translation>पहली बार दिखा</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Source of the name</source>
        <translation>नाम का स्रोत</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Most trusted place where the name was read</source>
        <translation>सबसे भरोसेमंद जगह, जहाँ से नाम पढ़ा गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Start</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Capture time of the first packet</source>
        <translation>पहले पैकेट का कैप्चर समय</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Address and port of the handset</source>
        <translation>हैंडसेट का पता और पोर्ट</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>↑ the handset opened the flow, ↓ the far side did</source>
        <translation>↑ फ़्लो हैंडसेट ने खोला, ↓ दूसरे छोर ने</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Most trusted name that the packets show</source>
        <translation>सबसे भरोसेमंद नाम, जो पैकेट दिखाते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Country that the location sources estimate for the address</source>
        <translation>देश, जिसका अनुमान स्थान स्रोत इस पते के लिए देते हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Server address</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Address of the far side</source>
        <translation>दूसरे छोर का पता</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Port of the far side</source>
        <translation>दूसरे छोर का पोर्ट</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>What the payload looks like, else the transport</source>
        <translation>पेलोड जैसा दिखता है, नहीं तो ट्रांसपोर्ट</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Sent payload</source>
        <translation>भेजा पेलोड</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>All payload sent, each byte once</source>
        <translation>भेजा गया सारा पेलोड, हर बाइट एक बार</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Whole packets in both directions, as Wireshark counts</source>
        <translation>दोनों दिशाओं के पूरे पैकेट, जैसे Wireshark गिनता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Packets in both directions</source>
        <translation>दोनों दिशाओं के पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>From the first to the last packet</source>
        <translation>पहले से अंतिम पैकेट तक</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Name source</source>
        <translation>नाम का स्रोत</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Where the name was read</source>
        <translation>नाम कहाँ से पढ़ा गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>No name because</source>
        <translation>नाम क्यों नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Why no name was read; empty for named flows</source>
        <translation>कोई नाम क्यों नहीं पढ़ा गया; नाम वाले फ़्लो के लिए खाली</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Shortest TCP handshake seen</source>
        <translation>दिखा हुआ सबसे छोटा TCP हैंडशेक</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>App that owns the connection, where the capture says so</source>
        <translation>कनेक्शन का ऐप, जहाँ कैप्चर यह बताता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>TLS version</source>
        <translation>TLS संस्करण</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Chosen by the server of TLS, DTLS or QUIC</source>
        <translation>TLS, DTLS या QUIC के सर्वर ने चुना</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Fingerprint of the client's handshake (FoxIO)</source>
        <translation>क्लाइंट के हैंडशेक का फ़िंगरप्रिंट (FoxIO)</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Older fingerprint of the client's handshake (Salesforce)</source>
        <translation>क्लाइंट के हैंडशेक का पुराना फ़िंगरप्रिंट (Salesforce)</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Names the flow in other tools: version 1, seed 0</source>
        <translation>अन्य टूल में फ़्लो का नाम: संस्करण 1, सीड 0</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Number of the flow's first packet in its capture</source>
        <translation>फ़्लो के पहले पैकेट की संख्या, उसके कैप्चर में</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Number of the packet in its capture, as Wireshark counts</source>
        <translation>पैकेट की संख्या, उसके कैप्चर में, जैसे Wireshark गिनता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Capture time of the packet, with the offset in the title</source>
        <translation>पैकेट का कैप्चर समय, शीर्षक में दिए ऑफ़सेट के साथ</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Seconds since the first packet of the flow</source>
        <translation>फ़्लो के पहले पैकेट के बाद के सेकंड</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>↑ from the handset’s side, ↓ to it</source>
        <translation>↑ हैंडसेट के पक्ष से, ↓ उसकी ओर</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>The innermost protocol that Waybill reads in it</source>
        <translation>सबसे भीतरी प्रोटोकॉल, जिसे Waybill इसमें पढ़ता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Length of the whole packet on the wire</source>
        <translation>वायर पर पूरे पैकेट की लंबाई</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Bytes behind the transport header, as the packet states them; some may not have been captured</source>
        <translation>ट्रांसपोर्ट हेडर के बाद के बाइट, जैसे पैकेट बताता है; हो सकता है, कुछ कैप्चर न हुए हों</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>The most telling of what the packet says in the clear</source>
        <translation>पैकेट बिना एन्क्रिप्शन जो कहता है, उसमें से सबसे अधिक बताने वाला</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>When it was done, by the clock it was noted with</source>
        <translation>कब किया गया, उस घड़ी के अनुसार जिससे दर्ज हुआ</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>How far that clock may be off</source>
        <translation>वह घड़ी कितनी गलत हो सकती है</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>The recording in which it was done; all, when none is named</source>
        <translation>रिकॉर्डिंग, जिसमें यह किया गया; कोई न बताई गई हो, तो सभी</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>What the tester did with the phone</source>
        <translation>टेस्टर ने फ़ोन के साथ क्या किया</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>The recording, and the part of it that this run is</source>
        <translation>रिकॉर्डिंग, और उसका वह भाग, जो यह रन है</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>A phone held back, or recorded only to know ordinary variation: not part of the side</source>
        <translation>रोककर रखा गया फ़ोन, या केवल सामान्य उतार-चढ़ाव जानने के लिए रिकॉर्ड किया गया: पक्ष का हिस्सा नहीं</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Build of the system, as the traffic says it, or as it was written down</source>
        <translation>सिस्टम का बिल्ड, जैसा ट्रैफ़िक बताता है, या जैसा दर्ज किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>What the user had agreed to on the phone, as it was written down</source>
        <translation>उपयोगकर्ता ने फ़ोन पर किस बात की सहमति दी थी, जैसा दर्ज किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Whether an account was signed in, as it was written down</source>
        <translation>कोई खाता साइन इन था या नहीं, जैसा दर्ज किया गया</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Whether the file is still the one of the case, by its SHA-256</source>
        <translation>फ़ाइल अब भी केस वाली ही है या नहीं, उसके SHA-256 के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>First packet of the run</source>
        <translation>रन का पहला पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Time in which something was seen at all; long pauses are left out</source>
        <translation>समय, जिसमें कुछ भी दिखा; लंबे विराम छोड़ दिए गए हैं</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Model of the handset, as the traffic says it</source>
        <translation>हैंडसेट का मॉडल, जैसा ट्रैफ़िक बताता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>W0: addresses, names, sizes and times; W1: also some content in the clear; W2: also decrypted content</source>
        <translation>W0: पते, नाम, आकार और समय; W1: कुछ बिना एन्क्रिप्शन सामग्री भी; W2: डिक्रिप्ट की गई सामग्री भी</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>What the recording is known to have lost: drops, cuts, gaps</source>
        <translation>रिकॉर्डिंग में ज्ञात हानि: ड्रॉप, कटे पैकेट, गैप</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>First moment of the chapter</source>
        <translation>अध्याय का पहला क्षण</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>How long it lasts</source>
        <translation>यह कितना चलता है</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>First boot, active, idle, update or gap, by the rules in the documentation</source>
        <translation>पहला बूट, सक्रिय, निष्क्रिय, अपडेट या गैप, दस्तावेज़ में दिए नियमों के अनुसार</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>What was seen that makes it this kind of chapter</source>
        <translation>क्या दिखा, जिससे यह इस प्रकार का अध्याय बना</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Address whose estimate differs</source>
        <translation>पता, जिसका अनुमान अलग है</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Location source or operator table that answered</source>
        <translation>स्थान स्रोत या ऑपरेटर तालिका, जिसने जवाब दिया</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>What it said when the case was saved</source>
        <translation>केस सहेजते समय इसने क्या बताया</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>What today’s table says</source>
        <translation>आज की तालिका क्या बताती है</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>service group</source>
        <translation>सेवा समूह</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>service groups</source>
        <translation>सेवा समूह</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>destination</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>destinations</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>claims</source>
        <translation>दावे</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>cited packet</source>
        <translation>उद्धृत पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>cited packets</source>
        <translation>उद्धृत पैकेट</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>alert</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>alerts</source>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view.cpp"/>
        <source>problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view.cpp"/>
        <source>problems</source>
        <translation>समस्याएँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Payload that opens a connection: handshakes of TCP, TLS, DTLS and QUIC. It is payload, but not content.</source>
        <translation>पेलोड, जो कनेक्शन खोलता है: TCP, TLS, DTLS और QUIC के हैंडशेक। यह पेलोड है, पर सामग्री नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Payload that keeps a device running on any network: DNS, time, checks whether there is an internet connection. It is payload, but not content.</source>
        <translation>पेलोड, जो डिवाइस को किसी भी नेटवर्क पर चालू रखता है: DNS, समय, इंटरनेट कनेक्शन होने की जाँच। यह पेलोड है, पर सामग्री नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Payload</source>
        <translation>पेलोड</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What stands behind the transport header, each byte once, retransmissions left out.</source>
        <translation>ट्रांसपोर्ट हेडर के बाद जो है, हर बाइट एक बार, दोबारा भेजे गए को छोड़कर।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Whole packets with their headers, as Wireshark counts them.</source>
        <translation>हेडर सहित पूरे पैकेट, जैसे Wireshark उन्हें गिनता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Content that may in part be set-up, because its border cannot be seen: QUIC, and TLS whose beginning was not captured.</source>
        <translation>सामग्री, जिसका एक भाग सेटअप हो सकता है, क्योंकि उसकी सीमा देखी नहीं जा सकती: QUIC, और TLS, जिसकी शुरुआत कैप्चर नहीं हुई।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A country’s lower figure is what all location sources agree on; its upper figure adds what some of them say. Written “at least …; up to …”.</source>
        <translation>देश का निचला आँकड़ा वह है, जिस पर सभी स्थान स्रोत सहमत हैं; ऊपरी आँकड़ा उसमें वह जोड़ता है, जो उनमें से कुछ बताते हैं। ऐसे लिखा जाता है: “कम से कम …; अधिकतम …”।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Certain and possible</source>
        <translation>निश्चित और संभव</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Where location sources place an address. An estimate is not a place: registries and databases differ, and are often out of date.</source>
        <translation>स्थान स्रोत किसी पते को कहाँ बताते हैं। अनुमान कोई स्थान नहीं है: रजिस्ट्रियाँ और डेटाबेस अलग-अलग बताते हैं, और अक्सर पुराने होते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Agreed</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>At least two location sources know the address, and all of them name the same country.</source>
        <translation>कम से कम दो स्थान स्रोत पता जानते हैं, और वे सभी एक ही देश बताते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Disputed</source>
        <translation>विवादित</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Location sources name different countries for the address. It counts in the upper figure of each of them, and in the lower figure of none.</source>
        <translation>स्थान स्रोत इस पते के लिए अलग-अलग देश बताते हैं। यह उनमें से हर देश के ऊपरी आँकड़े में गिना जाता है, और निचले आँकड़े में किसी के नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>One source only</source>
        <translation>केवल एक स्रोत</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Only one location source knows the address, so nothing agrees with it.</source>
        <translation>केवल एक स्थान स्रोत पता जानता है, इसलिए उससे सहमत कोई नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Addresses of content networks that answer from many places at once. No country is estimated for them, whatever a database says.</source>
        <translation>कंटेंट नेटवर्क के पते, जो एक साथ कई जगहों से जवाब देते हैं। कोई डेटाबेस जो भी कहे, इनके लिए किसी देश का अनुमान नहीं किया जाता।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Edge (CDN or anycast)</source>
        <translation>एज (CDN या anycast)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>No location source knows the address.</source>
        <translation>कोई स्थान स्रोत पता नहीं जानता।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Private, link-local and multicast addresses. They have no country and are not counted as sent.</source>
        <translation>निजी, लिंक-लोकल और मल्टीकास्ट पते। इनका कोई देश नहीं होता और ये भेजे गए में नहीं गिने जाते।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Countries that are not watched, added up. Which are watched is set in the preferences.</source>
        <translation>वे देश, जो ध्यान सूची में नहीं हैं, मिलाकर। ध्यान सूची में कौन-से हैं, यह प्राथमिकताओं में तय होता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What a vendor or cloud itself says about a region, in a host name or a document. Not an estimate, and never mixed with one.</source>
        <translation>विक्रेता या क्लाउड स्वयं किसी क्षेत्र के बारे में क्या बताता है, किसी होस्ट नाम या दस्तावेज़ में। यह अनुमान नहीं है, और अनुमान में कभी नहीं मिलाया जाता।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Who runs the network of an address, by its AS number; not where the server is.</source>
        <translation>पते का नेटवर्क कौन चलाता है, उसके AS नंबर के अनुसार; यह नहीं कि सर्वर कहाँ है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What was read, and what could not be seen: it stands beside every statement. “Not seen” never means “not there” without it.</source>
        <translation>क्या पढ़ा गया, और क्या देखा न जा सका: यह हर कथन के साथ रहता है। इसके बिना “नहीं दिखा” का अर्थ कभी “वहाँ नहीं है” नहीं होता।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Drops</source>
        <translation>ड्रॉप</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Packets that the capturing system says it lost.</source>
        <translation>पैकेट, जिनके बारे में कैप्चर करने वाला सिस्टम कहता है कि वे खो गए।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Packets of which only the first bytes were kept when they were captured.</source>
        <translation>पैकेट, जिनके कैप्चर होते समय केवल पहले बाइट रखे गए।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Snaplen cut</source>
        <translation>snaplen से कटे</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Flows of which only one side’s packets were captured.</source>
        <translation>फ़्लो, जिनके केवल एक पक्ष के पैकेट कैप्चर हुए।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Began mid-flow</source>
        <translation>फ़्लो के बीच से शुरू</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>The connection was open already when the capture began, so its handshake, and with it its name, is missing.</source>
        <translation>कैप्चर शुरू होने पर कनेक्शन पहले से खुला था, इसलिए उसका हैंडशेक, और उसके साथ उसका नाम, नहीं है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Bytes that were sent and acknowledged, but are not in the capture.</source>
        <translation>बाइट, जो भेजे गए और जिनकी पावती मिली, पर जो कैप्चर में नहीं हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Time in which something was seen at all; pauses of more than half an hour are left out.</source>
        <translation>समय, जिसमें कुछ भी दिखा; आधे घंटे से लंबे विराम छोड़ दिए गए हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>From where the capture saw the handset: on it, at the access point, behind it.</source>
        <translation>कैप्चर ने हैंडसेट को कहाँ से देखा: उसी पर, एक्सेस पॉइंट पर, उसके पीछे।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A sample built from published accounts – not a recording of a phone. Every print, picture and table of it says so.</source>
        <translation>प्रकाशित विवरणों से बना नमूना – किसी फ़ोन की रिकॉर्डिंग नहीं। इसका हर प्रिंट, चित्र और तालिका यह बताते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Reconstruction</source>
        <translation>पुनर्निर्माण</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A capture that was made from a HAR file: requests as a browser or proxy wrote them, in packets that are stand-ins. What travelled over https was not readable on the way; round trips and sizes of packets say nothing. Every print, picture and table of it says so.</source>
        <translation>HAR फ़ाइल से बना कैप्चर: अनुरोध जैसे किसी ब्राउज़र या प्रॉक्सी ने लिखे, ऐसे पैकेटों में जो स्थानापन्न हैं। जो https से गया वह रास्ते में पढ़ा नहीं जा सकता था; पैकेटों के राउंड ट्रिप और आकार कुछ नहीं बताते। इसका हर प्रिंट, चित्र और तालिका यह बताते हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Imported from HAR</source>
        <translation>HAR से इम्पोर्ट</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Partial</source>
        <translation>आंशिक</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>The file was not read to its end: it is cut or damaged, or “Stop here” was chosen.</source>
        <translation>फ़ाइल अंत तक नहीं पढ़ी गई: वह कटी या खराब है, या “यहीं रोकें” चुना गया।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A click on a country, a bar, a disc of the map or a figure leads to what is behind it. A chip above the list says what the page is narrowed to; pressing it, or Esc, shows everything again.</source>
        <translation>किसी देश, पट्टी, नक्शे के वृत्त या आँकड़े पर क्लिक करने से वह खुलता है, जो उसके पीछे है। सूची के ऊपर की चिप बताती है कि पेज किस तक सीमित है; उसे या Esc दबाने से फिर से सब कुछ दिखता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>One page</source>
        <translation>एक पेज</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>All pages</source>
        <translation>सभी पेज</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Shift+click or Shift+Enter on a country, a disc of the map, a row of Destinations or a cell of Apps, and “On all pages” beside a chip, narrow every page, as a filter in the filter line does. What was narrowed before stays: both must hold. Esc widens again, Alt+← goes back.</source>
        <translation>किसी देश, नक्शे के वृत्त, “गंतव्य” की पंक्ति या “ऐप” के खाने पर Shift+क्लिक या Shift+Enter, और चिप के पास “सभी पेजों पर”, हर पेज को सीमित करते हैं, जैसे फ़िल्टर लाइन का फ़िल्टर करता है। पहले जो सीमित किया गया था, वह बना रहता है: दोनों शर्तें पूरी होनी चाहिए। Esc वापस बढ़ाता है, Alt+← पीछे ले जाता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Span of time</source>
        <translation>समय की अवधि</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What is marked on the timeline narrows all pages to its packets.</source>
        <translation>टाइमलाइन पर जो चुना गया है, वह सभी पेज अपने पैकेटों तक सीमित करता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Facts about the handset</source>
        <translation>हैंडसेट के तथ्य</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What you know and packets do not say, or say otherwise: model, build, region, account, consent, network (Edit, or View, Device under study, or the Coverage page). They stand as “stated by the user”, beside what the traffic says, on the Coverage page and in every print, picture and table; who recorded it, addresses and notes stay on the Coverage page. They are kept on this computer by the bytes of the capture, and come along when it is put into a comparison. Every change stays in the log.</source>
        <translation>जो आप जानते हैं और पैकेट नहीं बताते, या कुछ और बताते हैं: मॉडल, बिल्ड, क्षेत्र, खाता, सहमति, नेटवर्क (“संपादन”, या “देखें” में “जाँच का डिवाइस”, या “कवरेज” पेज)। ये “उपयोगकर्ता का बताया हुआ” के रूप में, ट्रैफ़िक जो बताता है उसके साथ, “कवरेज” पेज पर और हर प्रिंट, चित्र और तालिका में रहते हैं; किसने रिकॉर्ड किया, पते और नोट “कवरेज” पेज पर ही रहते हैं। ये इस कंप्यूटर पर कैप्चर के बाइट के अनुसार रखे जाते हैं, और कैप्चर को तुलना में रखने पर साथ आते हैं। हर बदलाव लॉग में रहता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What was done with the handset, and when (Edit, or “Steps…” below the timeline), written, pasted or imported, with the offset of the tester’s clock. The timeline marks them; a click on one, or S and Shift+S, select the time until the next step, and Enter narrows all pages to it.</source>
        <translation>हैंडसेट के साथ कब क्या किया गया (“संपादन”, या टाइमलाइन के नीचे “चरण…”); लिखा, पेस्ट या इंपोर्ट किया जा सकता है, परीक्षक की घड़ी के ऑफ़सेट के साथ। टाइमलाइन इन्हें चिह्नित करती है; किसी चरण पर क्लिक, या S और Shift+S, अगले चरण तक का समय चुनते हैं, और Enter सभी पेजों को उस तक सीमित करता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A chart alone</source>
        <translation>अकेला चार्ट</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>File, or the menu of a chart, saves it without its page, as a drawing (SVG) or a picture (PNG), with source, SHA-256, date, filter and coverage in it, and the map with whose borders it shows.</source>
        <translation>“फ़ाइल” या चार्ट का मेनू उसे बिना पेज के सहेजता है, ड्रॉइंग (SVG) या चित्र (PNG) के रूप में, स्रोत, SHA-256, तारीख, फ़िल्टर और कवरेज के साथ; नक्शे में यह भी कि देश-सीमाएँ किसकी हैं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What is to be looked for: the handset’s IMEI, numbers, addresses, planted contacts and texts. It is kept with the capture or in the case, masked where it is shown, and part of no export; a copy to share leaves it out unless you say otherwise.</source>
        <translation>क्या खोजा जाना है: हैंडसेट का IMEI, नंबर, पते, जाँच के लिए डाले गए संपर्क और टेक्स्ट। यह कैप्चर के साथ या केस में रखा जाता है, जहाँ दिखता है वहाँ ढका रहता है, और किसी एक्सपोर्ट का हिस्सा नहीं है; साझा करने की प्रति में यह नहीं होता, जब तक आप अन्यथा न कहें।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Verified, probable, possible</source>
        <translation>सत्यापित, अधिसंभाव्य, संभव</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Verified: a declared value, and every step of the way to it can be repeated. Probable: told by its form, an IMEI in a field of that name, a list of five apps and more. Possible: short or weak, may be chance; it counts in no sentence.</source>
        <translation>सत्यापित: दर्ज किया गया मान, और उस तक का हर चरण दोहराया जा सकता है। अधिसंभाव्य: अपने रूप से पहचाना गया, जैसे उसी नाम के फ़ील्ड में IMEI, या पाँच और उससे अधिक ऐप की सूची। संभव: छोटा या कमज़ोर, संयोग हो सकता है; किसी वाक्य में नहीं गिना जाता।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Evidence level</source>
        <translation>साक्ष्य स्तर</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>W1: read as it was sent. W2: read after decryption with keys. W3: behind a further decoding, Base64 or compression for example.</source>
        <translation>W1: जैसा भेजा गया, वैसा ही पढ़ा गया। W2: कुंजियों से डिक्रिप्ट करने के बाद पढ़ा गया। W3: एक और डिकोडिंग के पीछे, जैसे Base64 या कंप्रेशन।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>No longer readable</source>
        <translation>अब पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>The value was read before, and after that encrypted content goes to the same recipients. Whether it is still sent cannot be told; “not seen after” is said only where nothing encrypted went there.</source>
        <translation>मान पहले पढ़ा गया था, और उसके बाद एन्क्रिप्टेड सामग्री उन्हीं प्राप्तकर्ताओं को जाती है। वह अब भी भेजा जाता है या नहीं, यह नहीं कहा जा सकता; “बाद में नहीं दिखा” केवल वहीं कहा जाता है, जहाँ वहाँ कुछ एन्क्रिप्टेड नहीं गया।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What an app encrypts itself; hashes with an unknown salt or key, MurmurHash3, hashes of UTF-16 text; values in pieces, reversed or masked by XOR; snappy and LZ4; Base64 broken into lines outside HTTP messages; compressed values outside HTTP/1 messages; more than four layers; HTTP/2 that was not decrypted here; forms of fewer than eight digits or characters; positions shifted for Chinese maps; text in pictures.</source>
        <translation>जो ऐप ख़ुद एन्क्रिप्ट करता है; अज्ञात सॉल्ट या कुंजी वाले हैश, MurmurHash3, UTF-16 टेक्स्ट के हैश; टुकड़ों में बँटे, उलटे या XOR से ढके मान; snappy और LZ4; HTTP संदेशों के बाहर पंक्तियों में टूटा Base64; HTTP/1 संदेशों के बाहर कंप्रेस किए मान; चार से अधिक परतें; HTTP/2, जो यहाँ डिक्रिप्ट नहीं हुआ; आठ से कम अंकों या वर्णों वाले रूप; चीनी मानचित्रों के लिए खिसकाई गई स्थितियाँ; चित्रों में टेक्स्ट।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What is not found</source>
        <translation>क्या नहीं मिलता</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Something that somebody said about a phone’s traffic, as quoted, with the test that it comes to. Claims are kept with the capture or in the case, and can be opened from and saved to files (TOML), which waybill-cli reads, too.</source>
        <translation>वह बात, जो किसी ने फ़ोन के ट्रैफ़िक के बारे में कही, कहे गए शब्दों में, और वह जाँच, जो उससे बनती है। दावे कैप्चर के साथ या केस में रखे जाते हैं; उन्हें फ़ाइलों (TOML) से खोला और उनमें सहेजा जा सकता है, जिन्हें waybill-cli भी पढ़ता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Contradicted: one finding at the claim’s level says otherwise. Seen in these captures: what the claim says is there was seen. Nothing seen against it: not proof, with what was not excluded. Cannot be determined: captures of that state are there, and cannot decide it. Cannot be seen in traffic. Not tested: no capture of the state that the claim speaks of.</source>
        <translation>खंडित: दावे के स्तर का एक खोज-परिणाम कुछ और बताता है। इन कैप्चरों में देखा गया: दावा जिसके होने की बात करता है, वह दिखा। इसके विरुद्ध कुछ नहीं दिखा: प्रमाण नहीं; साथ में वह, जिसकी संभावना बची रही। तय नहीं हो सकता: उस स्थिति के कैप्चर हैं, पर उनसे फ़ैसला नहीं हो सकता। ट्रैफ़िक में नहीं देखा जा सकता। जाँचा नहीं गया: दावा जिस स्थिति की बात करता है, उसका कोई कैप्चर नहीं।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Claims and filters</source>
        <translation>दावे और फ़िल्टर</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Claims are judged on all flows of the captures, whatever the pages are narrowed to; a verdict must not depend on a filter.</source>
        <translation>दावे कैप्चरों के सभी फ़्लो पर परखे जाते हैं, पेज चाहे जिस तक सीमित हों; निर्णय किसी फ़िल्टर पर निर्भर नहीं होना चाहिए।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>“Save report” writes the finding and every claim with its packets as a PDF or one HTML page, in English. An evidence bundle holds besides it what a stranger needs to check it: the cited packets, the claims, tables, and a list of SHA-256 values; waybill-cli verifies it. Reports of the window are drafts: waybill-cli numbers those of a case, and says what changed since.</source>
        <translation>“रिपोर्ट सहेजें” निष्कर्ष और हर दावे को उसके पैकेटों सहित PDF या एक HTML पृष्ठ के रूप में, अंग्रेज़ी में लिखता है। साक्ष्य-संग्रह में इसके साथ वह सब होता है जो किसी अजनबी को जाँच के लिए चाहिए: उद्धृत पैकेट, दावे, तालिकाएँ और SHA-256 मानों की सूची; waybill-cli उसे जाँचता है। विंडो की रिपोर्टें मसौदे हैं: किसी मामले की रिपोर्टों को waybill-cli क्रमांक देता है और बताता है कि तब से क्या बदला।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Times stand in the zone that the capture names, in this computer’s, or in UTC (View, Times). One capture has one offset throughout, the one of its first packet; it is written with every time. Where clocks were changed within the capture, the tooltip of the status bar says so. Files for other programs carry the offset or UTC.</source>
        <translation>समय कैप्चर के बताए क्षेत्र में, इस कंप्यूटर के क्षेत्र में या UTC में होते हैं (देखें, समय)। पूरे कैप्चर का एक ही ऑफ़सेट होता है, उसके पहले पैकेट का; वह हर समय के साथ लिखा जाता है। जहाँ कैप्चर के दौरान घड़ियाँ बदली गईं, वहाँ स्टेटस बार का टूलटिप यह बताता है। दूसरे प्रोग्रामों की फ़ाइलों में ऑफ़सेट या UTC होता है।</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>capture</source>
        <translation>कैप्चर</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>captures</source>
        <translation>कैप्चर</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_export.cpp"/>
        <source>row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_export.cpp"/>
        <source>rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Open captures or a case…</source>
        <translation>कैप्चर या केस खोलें(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Open the &amp;sample</source>
        <translation>नमूना खोलें(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Save cas&amp;e</source>
        <translation>केस सहेजें(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Save case &amp;as…</source>
        <translation>केस ऐसे सहेजें(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Save a copy to s&amp;hare…</source>
        <translation>साझा करने के लिए प्रति सहेजें(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Print this page…</source>
        <translation>यह पेज प्रिंट करें(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Save this page as PDF or &amp;picture…</source>
        <translation>यह पेज PDF या चित्र के रूप में सहेजें(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Save a char&amp;t of this page…</source>
        <translation>इस पेज का चार्ट सहेजें(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>E&amp;xport this table…</source>
        <translation>यह तालिका एक्सपोर्ट करें(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Add a &amp;location database…</source>
        <translation>स्थान डेटाबेस जोड़ें(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Remove your location databases</source>
        <translation>अपने स्थान डेटाबेस हटाएँ(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Add your own ser&amp;vice rules…</source>
        <translation>अपने सेवा नियम जोड़ें(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Remove your service r&amp;ules</source>
        <translation>अपने सेवा नियम हटाएँ(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Close this tab</source>
        <translation>यह टैब बंद करें(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Copy as sentence</source>
        <translation>वाक्य में कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Filter</source>
        <translation>फ़िल्टर(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Widen: undo the last narrowing</source>
        <translation>वापस बढ़ाएँ: पिछली बार सीमित किया हुआ हटाएँ(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Corrections by the analyst…</source>
        <translation>विश्लेषक के सुधार(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Name this case…</source>
        <translation>इस केस को नाम दें(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>N&amp;otes and stars…</source>
        <translation>नोट और तारे(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Facts about the &amp;handset…</source>
        <translation>हैंडसेट के तथ्य(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Steps of this capture…</source>
        <translation>इस कैप्चर के चरण(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Add a side for another &amp;build…</source>
        <translation>किसी और बिल्ड के लिए पक्ष जोड़ें(&amp;B)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Preferences…</source>
        <translation>प्राथमिकताएँ(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Reload the capture</source>
        <translation>कैप्चर फिर से लोड करें(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>As the &amp;desktop</source>
        <translation>डेस्कटॉप जैसी(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Light</source>
        <translation>हल्की(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Dark</source>
        <translation>गहरी(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Full screen</source>
        <translation>पूरी स्क्रीन(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>As the &amp;capture says</source>
        <translation>कैप्चर के अनुसार(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;This computer’s</source>
        <translation>इस कंप्यूटर का(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Larger text</source>
        <translation>बड़ा टेक्स्ट(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Smaller text</source>
        <translation>छोटा टेक्स्ट(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Normal text size</source>
        <translation>टेक्स्ट का सामान्य आकार(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;New live capture…</source>
        <translation>नया लाइव कैप्चर…(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Stop capturing</source>
        <translation>कैप्चर रोकें(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Pause the view</source>
        <translation>दृश्य रोकें(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Set a &amp;marker</source>
        <translation>मार्कर लगाएँ(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Set a marker with a n&amp;ame…</source>
        <translation>नाम के साथ मार्कर लगाएँ…(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>A&amp;lerts…</source>
        <translation>चेतावनियाँ…(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Alert &amp;rules…</source>
        <translation>चेतावनी के नियम…(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Capture a run for &amp;Before…</source>
        <translation>पहले वाले पक्ष के लिए रन कैप्चर करें…(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Capture a run for A&amp;fter…</source>
        <translation>बाद वाले पक्ष के लिए रन कैप्चर करें…(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;How to capture a phone…</source>
        <translation>फ़ोन का ट्रैफ़िक कैसे कैप्चर करें…(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;New window</source>
        <translation>नई विंडो(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Move this tab to a new window</source>
        <translation>यह टैब नई विंडो में ले जाएँ(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Back to what was shown before</source>
        <translation>जो पहले दिखाया गया था, उस पर वापस(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Forward again</source>
        <translation>फिर से आगे(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Next tab</source>
        <translation>अगला टैब(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Previous tab</source>
        <translation>पिछला टैब(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;What is this column?</source>
        <translation>यह कॉलम क्या है?(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Keys</source>
        <translation>कुंजियाँ(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;About Waybill</source>
        <translation>Waybill के बारे में(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>the United States</source>
        <translation>अमेरिका</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Content to an address estimated in {}</source>
        <translation>{} में अनुमानित पते को सामग्री</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Contact while consent is off</source>
        <translation>सहमति बंद रहते संपर्क</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Contact with {} while consent is off</source>
        <translation>सहमति बंद रहते {} से संपर्क</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Content without a name to an address estimated in {}</source>
        <translation>{} में अनुमानित पते को बिना नाम की सामग्री</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Told at the first content, not at a mere contact: once when all location sources agree, and once before that when only some of them name the country. CDN and anycast addresses have no country.</source>
        <translation>पहली सामग्री पर बताया जाता है, केवल संपर्क पर नहीं: एक बार जब सभी स्थान-स्रोत सहमत हों, और उससे पहले एक बार जब उनमें से केवल कुछ यह देश बताएँ। CDN और anycast पतों का कोई देश नहीं होता।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Told at the first packet of each destination outside the local network. A server that was seen already and whose name is read later is not new.</source>
        <translation>स्थानीय नेटवर्क से बाहर हर गंतव्य के पहले पैकेट पर बताया जाता है। जो सर्वर पहले ही दिख चुका है और जिसका नाम बाद में पढ़ा गया, वह नया नहीं है।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Told once for each destination and each time consent is off. Off is what is stated for the run, and what steps and markers say: "consent off", "consent on", "consent off again".</source>
        <translation>हर गंतव्य के लिए, और सहमति के हर बार बंद रहने पर, एक बार बताया जाता है। बंद वह है जो रन के लिए बताया गया है, और जो चरण और मार्कर कहते हैं: "consent off", "consent on", "consent off again"।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Told once, as soon as whoever captures counts a lost packet.</source>
        <translation>एक बार बताया जाता है, जैसे ही कैप्चर करने वाला कोई खोया पैकेट गिने।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Told at the first content of a flow whose server has no name: none in the flow, and no DNS answer that was seen.</source>
        <translation>ऐसे फ़्लो की पहली सामग्री पर बताया जाता है जिसके सर्वर का कोई नाम नहीं: न फ़्लो में, न किसी दिखे DNS उत्तर में।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Told once for each value and each recipient, when a search of what could be read has found it. Searches rest ten times as long as the last one took. Without a device card nothing is told.</source>
        <translation>हर मान और हर प्राप्तकर्ता के लिए एक बार बताया जाता है, जब पढ़े जा सकने वाले की खोज में वह मिल जाए। हर खोज के बाद उतने समय का दस गुना विराम होता है, जितना पिछली खोज में लगा। डिवाइस कार्ड के बिना कुछ नहीं बताया जाता।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>at {}</source>
        <translation>{} पर</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>at {}, packet {}</source>
        <translation>{} पर, पैकेट {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>not IP</source>
        <translation>IP नहीं</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{}, without a name</source>
        <translation>{}, बिना नाम</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} sent content to an address estimated in {}: {}</source>
        <translation>{0} ने {1} में अनुमानित पते को सामग्री भेजी: {2}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} sent content to an address that the analyst's correction places in {}: {}</source>
        <translation>{0} ने ऐसे पते को सामग्री भेजी जो विश्लेषक के सुधार के अनुसार {1} में है: {2}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} sent content to an address that may be in {} (one source only): {}</source>
        <translation>{0} ने ऐसे पते को सामग्री भेजी जो {1} में हो सकता है (केवल एक स्रोत): {2}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} sent content to an address that may be in {} (sources disagree): {}</source>
        <translation>{0} ने ऐसे पते को सामग्री भेजी जो {1} में हो सकता है (स्रोत असहमत): {2}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} by the analyst's correction</source>
        <translation>विश्लेषक के सुधार के अनुसार {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>estimated in {}</source>
        <translation>{} में अनुमानित</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>possible countries: {}</source>
        <translation>संभावित देश: {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>place unknown</source>
        <translation>स्थान अज्ञात</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source> (it may be set-up still)</source>
        <translation> (यह अभी भी सेटअप हो सकता है)</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>New destination: {}; {}; first contact {}.</source>
        <translation>नया गंतव्य: {}; {}; पहला संपर्क {}।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>as stated for this run</source>
        <translation>जैसा इस रन के लिए बताया गया</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>marked at {}</source>
        <translation>{} पर चिह्नित</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} was still in contact with {} while consent was off ({}): the connection began at {}, its last packet so far was at {}.</source>
        <translation>सहमति बंद रहते ({2}) {0} अब भी {1} के संपर्क में था: कनेक्शन {3} पर शुरू हुआ, अब तक का उसका अंतिम पैकेट {4} पर था।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} contacted {} while consent was off ({}): {}.</source>
        <translation>सहमति बंद रहते ({2}) {0} ने {1} से संपर्क किया: {3}।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>Dropped while capturing: {}. What was in them is in no figure.</source>
        <translation>कैप्चर करते समय ड्रॉप हुए: {}। उनमें जो था वह किसी आँकड़े में नहीं है।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>Dropped while capturing: {} by {}. What was in them is in no figure.</source>
        <translation>कैप्चर करते समय {1} तक ड्रॉप हुए: {0}। उनमें जो था वह किसी आँकड़े में नहीं है।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/analysis.cpp"/>
        <source>Imported from a HAR file – requests as the tool wrote them, not packets</source>
        <translation>HAR फ़ाइल से इम्पोर्ट – अनुरोध जैसे टूल ने लिखे, पैकेट नहीं</translation>
    </message>
    <message>
        <location filename="../../app/analysis/chapters.cpp"/>
        <source>First boot</source>
        <translation>पहला बूट</translation>
    </message>
    <message>
        <location filename="../../app/analysis/chapters.cpp"/>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <location filename="../../app/analysis/chapters.cpp"/>
        <source>Idle</source>
        <translation>निष्क्रिय</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>named</source>
        <translation>नाम ज्ञात</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>name encrypted (ECH or ESNI)</source>
        <translation>नाम एन्क्रिप्टेड (ECH या ESNI)</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>TLS without a server name</source>
        <translation>सर्वर नाम के बिना TLS</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>capture began mid-flow</source>
        <translation>कैप्चर फ़्लो के बीच से शुरू हुआ</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>only one direction seen</source>
        <translation>केवल एक दिशा दिखी</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>QUIC of a version or kind that could not be opened</source>
        <translation>ऐसे संस्करण या प्रकार का QUIC, जिसे खोला न जा सका</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>packets were cut by the snaplen</source>
        <translation>पैकेट snaplen से कटे थे</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>only a certificate for several domains</source>
        <translation>केवल कई डोमेन का प्रमाणपत्र</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>DNS was encrypted</source>
        <translation>DNS एन्क्रिप्टेड था</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>address without a lookup in the capture</source>
        <translation>पता, जिसका कैप्चर में कोई लुकअप नहीं</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>nothing sent and no lookup in the capture</source>
        <translation>कुछ नहीं भेजा गया और कैप्चर में कोई लुकअप नहीं</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} of the content sent has no name</source>
        <translation>भेजी गई सामग्री में से {} का कोई नाम नहीं</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>content is encrypted on {} of {} ({} of the content sent)</source>
        <translation>{1} में से {0} पर सामग्री एन्क्रिप्टेड है (भेजी गई सामग्री का {2})</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} of the content sent travelled encrypted and stands here as the tool that decrypted it wrote it</source>
        <translation>भेजी गई सामग्री का {} एन्क्रिप्टेड गया और यहाँ वैसा है जैसा उसे डिक्रिप्ट करने वाले टूल ने लिखा</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>the import from a HAR file lacks or changed: {}</source>
        <translation>HAR फ़ाइल से इम्पोर्ट में यह नहीं है या बदला है: {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} lost by the capture</source>
        <translation>कैप्चर में खोए: {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>the file does not say whether packets were lost</source>
        <translation>फ़ाइल नहीं बताती कि पैकेट खोए या नहीं</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} missing inside connections</source>
        <translation>कनेक्शनों के भीतर {} गायब</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} cut short by the capture (snaplen)</source>
        <translation>कैप्चर में कटे (snaplen): {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>packet was</source>
        <translation>पैकेट</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>packets were</source>
        <translation>पैकेट</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} damaged, the first is frame {}</source>
        <translation>खराब: {}, पहला है फ़्रेम {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>packet is</source>
        <translation>पैकेट</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>packets are</source>
        <translation>पैकेट</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} of a link layer that is not decoded ({})</source>
        <translation>ऐसी लिंक लेयर के {}, जो डिकोड नहीं होती ({})</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} without their first part</source>
        <translation>पहले भाग के बिना {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>IP fragment</source>
        <translation>IP फ़्रैगमेंट</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>IP fragments</source>
        <translation>IP फ़्रैगमेंट</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} in one direction only</source>
        <translation>केवल एक दिशा में दिखे: {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>flow was seen</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>flows were seen</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} before the capture</source>
        <translation>कैप्चर से पहले शुरू: {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>connection began</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>connections began</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} of the content is an upper bound (set-up cannot be told apart in QUIC or when joined late)</source>
        <translation>सामग्री में से {} ऊपरी सीमा है (QUIC में, या देर से पकड़े जाने पर, सेटअप अलग नहीं पहचाना जा सकता)</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} sent but not seen to be acknowledged</source>
        <translation>{} भेजा गया, पर पावती नहीं दिखी</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} was read in part: byte {}: {}</source>
        <translation>{} आंशिक पढ़ा गया: बाइट {}: {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>reading was stopped by the user</source>
        <translation>उपयोगकर्ता ने पढ़ना रोक दिया</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} of traffic between other devices is not counted</source>
        <translation>अन्य डिवाइसों के बीच का {} ट्रैफ़िक नहीं गिना गया</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>requests went through a proxy on the local network: their servers' addresses are not in the capture</source>
        <translation>अनुरोध स्थानीय नेटवर्क के एक प्रॉक्सी से होकर गए: उनके सर्वरों के पते कैप्चर में नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>IPv6 not present</source>
        <translation>IPv6 मौजूद नहीं</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} outside the chosen time span left out</source>
        <translation>चुनी गई अवधि से बाहर, छोड़े गए: {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} said in the clear not kept: one flow said more than is kept of any</source>
        <translation>बिना एन्क्रिप्शन कहा गया, पर नहीं रखा गया: {}; एक फ़्लो ने उससे अधिक कहा, जितना किसी का रखा जाता है</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>thing</source>
        <translation>बात</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>things</source>
        <translation>बातें</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>pauses of more than 30 minutes without any packet, {} in all, do not count as observed</source>
        <translation>बिना किसी पैकेट के 30 मिनट से लंबे विराम, कुल {}, अवलोकन समय में नहीं गिने जाते</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>up to {}</source>
        <translation>अधिकतम {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>at least {}, up to {}</source>
        <translation>कम से कम {}, अधिकतम {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>the analyst's correction</source>
        <translation>विश्लेषक के सुधार</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>the analyst's corrections</source>
        <translation>विश्लेषक के सुधारों</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>without {} {}</source>
        <translation>{} के बिना {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>all</source>
        <translation>सब</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>{} of it by {}; without it {}</source>
        <translation>इसमें {1} से {0}; उसके बिना {2}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>{} of it by {}; without them {}</source>
        <translation>इसमें {1} से {0}; उनके बिना {2}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>with what the analyst left out, {} to {}</source>
        <translation>विश्लेषक ने जो बाहर रखा, उसके साथ {1} को {0}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>{} with {} of content left out by the analyst</source>
        <translation>विश्लेषक ने बाहर रखे: {}, {} सामग्री के साथ</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>correction</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>corrections</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>{} by the analyst is in these figures</source>
        <translation>इन आँकड़ों में विश्लेषक का {} है</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>{} by the analyst are in these figures</source>
        <translation>इन आँकड़ों में विश्लेषक के {} हैं</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>nothing about a place (CDN or anycast)</source>
        <translation>स्थान के बारे में कुछ नहीं (CDN या anycast)</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>; source: {}</source>
        <translation>; स्रोत: {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>corrected to {} by the analyst ({}{}); the sources say {}</source>
        <translation>विश्लेषक ने सुधारकर {} किया ({}{}); स्रोत बताते हैं: {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} (several devices behind one address)</source>
        <translation>{} (एक पते के पीछे कई डिवाइस)</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>This phone</source>
        <translation>इस फ़ोन</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>This device</source>
        <translation>इस डिवाइस</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>Up to {} of it may have gone to {}: not all sources place the addresses there{}.</source>
        <translation>हो सकता है, इसमें से अधिकतम {0} {1} को गया हो: ये पते वहाँ हैं, ऐसा सभी स्रोत नहीं कहते{2}।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source> ({} of that is an upper bound)</source>
        <translation> (उसमें से {} ऊपरी सीमा है)</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} of it went to addresses estimated in {}{}{}.</source>
        <translation>इसमें से {0}{2} {1} में अनुमानित पतों पर गया{3}।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>At least {} went to addresses estimated in {}{}{}.</source>
        <translation>कम से कम {0}{2} {1} में अनुमानित पतों पर गया{3}।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} was not seen to contact anything outside its own network{}.</source>
        <translation>{} का अपने नेटवर्क से बाहर किसी से संपर्क नहीं दिखा{}।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} sent no content{}; it made {} to the internet.</source>
        <translation>{} ने कोई सामग्री नहीं भेजी{}; उसकी ओर से इंटरनेट पर {}।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} sent no content in this capture{}; it made {} to the internet.</source>
        <translation>{} ने इस कैप्चर में कोई सामग्री नहीं भेजी{}; उसकी ओर से इंटरनेट पर {}।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>None of it went to addresses estimated in {}{}.</source>
        <translation>इसमें से कुछ भी {} में अनुमानित पतों पर नहीं गया{}।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>No content was seen to addresses estimated in {}{}.</source>
        <translation>{} में अनुमानित पतों पर कोई सामग्री जाती नहीं दिखी{}।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>only flows that were chosen ({} of {})</source>
        <translation>केवल चुने गए फ़्लो ({1} में से {0})</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>only flows that match "{}" ({} of {})</source>
        <translation>केवल "{0}" से मेल खाने वाले फ़्लो ({2} में से {1})</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>Among the flows shown, {}</source>
        <translation>दिखाए गए फ़्लो में {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>No device was found in this capture that sent anything over IP.</source>
        <translation>इस कैप्चर में ऐसा कोई डिवाइस नहीं मिला, जिसने IP पर कुछ भेजा हो।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} sent {} of content to {}{}.</source>
        <translation>{0} ने {2} को {1} सामग्री भेजी{3}।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>not among the flows shown</source>
        <translation>दिखाए गए फ़्लो में नहीं</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>not seen in {}</source>
        <translation>{} में नहीं दिखा</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>perhaps contacted, no content sent</source>
        <translation>शायद संपर्क हुआ, सामग्री नहीं भेजी गई</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>contacted, no content sent</source>
        <translation>संपर्क हुआ, सामग्री नहीं भेजी गई</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source> ({} of it an upper bound)</source>
        <translation> (इसमें से {} ऊपरी सीमा)</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>none certain; up to {}, sources disagree</source>
        <translation>कुछ निश्चित नहीं; अधिकतम {}, स्रोत असहमत</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>none certain; up to {}, by one source only</source>
        <translation>कुछ निश्चित नहीं; अधिकतम {}, केवल एक स्रोत के अनुसार</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>at least {}; up to {} if disputed servers are there</source>
        <translation>कम से कम {}; अधिकतम {}, यदि विवादित सर्वर वहाँ हों</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>at least {}; up to {} if one-source servers are there</source>
        <translation>कम से कम {}; अधिकतम {}, यदि एक स्रोत वाले सर्वर वहाँ हों</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>Elsewhere {} · CDN or anycast, place unknown {} · Unplaced {} · Local network {}, not counted</source>
        <translation>अन्य देश {} · CDN या anycast, स्थान अज्ञात {} · बिना स्थान {} · स्थानीय नेटवर्क {}, गिना नहीं गया</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>all {} went to addresses whose place is unknown (CDN, anycast or unplaced)</source>
        <translation>पूरा {} उन पतों पर गया, जिनका स्थान अज्ञात है (CDN, anycast या बिना स्थान)</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} went to addresses whose place is unknown (CDN, anycast or unplaced)</source>
        <translation>{} उन पतों पर गया, जिनका स्थान अज्ञात है (CDN, anycast या बिना स्थान)</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>No handset found</source>
        <translation>कोई हैंडसेट नहीं मिला</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>location: </source>
        <translation>स्थान: </translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} newer than the capture</source>
        <translation>कैप्चर से {} नए</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} older than the capture</source>
        <translation>कैप्चर से {} पुराने</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>Content is what the handset sent as payload of TCP or UDP, each byte once, without connection set-up (TLS and QUIC handshakes) and without housekeeping (DNS, time, DHCP, connectivity checks). Encrypted content is counted by its records as sent. Where set-up cannot be told from content (QUIC, connections joined late), the figure is an upper bound. Places are estimates from address databases, never observations.</source>
        <translation>सामग्री वह है, जो हैंडसेट ने TCP या UDP के पेलोड के रूप में भेजा, हर बाइट एक बार, कनेक्शन सेटअप (TLS और QUIC हैंडशेक) के बिना और रखरखाव (DNS, समय, DHCP, कनेक्टिविटी जाँच) के बिना। एन्क्रिप्टेड सामग्री उसके रिकॉर्ड से गिनी जाती है, जैसे वे भेजे गए। जहाँ सेटअप को सामग्री से अलग नहीं पहचाना जा सकता (QUIC, देर से पकड़े गए कनेक्शन), वहाँ आँकड़ा ऊपरी सीमा है। स्थान पता डेटाबेस से निकले अनुमान हैं, कभी अवलोकन नहीं।</translation>
    </message>
    <message>
        <location filename="../../app/analysis/timeline_marks.cpp"/>
        <source>comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <location filename="../../app/analysis/timeline_marks.cpp"/>
        <source>comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>captured on the handset itself by PCAPdroid, which rebuilds connections: round trips and retransmissions are not the handset's own</source>
        <translation>हैंडसेट पर ही PCAPdroid से कैप्चर किया गया, जो कनेक्शन फिर से बनाता है: राउंड ट्रिप और दोबारा भेजे गए पैकेट हैंडसेट के अपने नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>written down by a browser or proxy as requests (HAR): what it did not see – other apps, DNS, what does not go over HTTP – is not in it, and round trips and sizes of packets are stand-ins</source>
        <translation>किसी ब्राउज़र या प्रॉक्सी ने अनुरोधों (HAR) के रूप में लिखा: जो उसने नहीं देखा – दूसरे ऐप, DNS, जो HTTP से नहीं जाता – वह इसमें नहीं है, और पैकेटों के राउंड ट्रिप और आकार स्थानापन्न हैं</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>captured from the air: frames that the receiver missed are not in it</source>
        <translation>हवा से कैप्चर किया गया: रिसीवर से जो फ़्रेम छूट गए, वे इसमें नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>the capture does not show from where it was taken</source>
        <translation>कैप्चर नहीं दिखाता कि वह कहाँ से लिया गया</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>captured on all interfaces of a Linux or Android system (cooked): traffic over other networks of the handset is not in it unless that system carried it</source>
        <translation>किसी Linux या Android सिस्टम के सभी इंटरफ़ेस पर कैप्चर किया गया (cooked): हैंडसेट के अन्य नेटवर्कों का ट्रैफ़िक इसमें नहीं है, जब तक वह उस सिस्टम से होकर न गया हो</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>captured on the handset's local network: its traffic over the mobile network is not in this capture</source>
        <translation>हैंडसेट के स्थानीय नेटवर्क पर कैप्चर किया गया: मोबाइल नेटवर्क पर इसका ट्रैफ़िक इस कैप्चर में नहीं है</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>captured where the handset has a public address</source>
        <translation>वहाँ कैप्चर किया गया, जहाँ हैंडसेट का पता सार्वजनिक है</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Andorra</source>
        <translation>एंडोरा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>United Arab Emirates</source>
        <translation>संयुक्त अरब अमीरात</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Afghanistan</source>
        <translation>अफ़गानिस्तान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Antigua and Barbuda</source>
        <translation>एंटिगुआ और बरबुडा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Anguilla</source>
        <translation>एंग्विला</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Albania</source>
        <translation>अल्बानिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Armenia</source>
        <translation>आर्मेनिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Angola</source>
        <translation>अंगोला</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Antarctica</source>
        <translation>अंटार्कटिका</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Argentina</source>
        <translation>अर्जेंटीना</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>American Samoa</source>
        <translation>अमेरिकी समोआ</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Austria</source>
        <translation>ऑस्ट्रिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Australia</source>
        <translation>ऑस्ट्रेलिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Aruba</source>
        <translation>अरूबा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Åland Islands</source>
        <translation>एलैंड द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Azerbaijan</source>
        <translation>अज़रबैजान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bosnia and Herzegovina</source>
        <translation>बोस्निया और हर्ज़ेगोविना</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Barbados</source>
        <translation>बारबाडोस</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bangladesh</source>
        <translation>बांग्लादेश</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Belgium</source>
        <translation>बेल्जियम</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Burkina Faso</source>
        <translation>बुर्किना फ़ासो</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bulgaria</source>
        <translation>बुल्गारिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bahrain</source>
        <translation>बहरीन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Burundi</source>
        <translation>बुरुंडी</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Benin</source>
        <translation>बेनिन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Barthélemy</source>
        <translation>सेंट बार्थेलेमी</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bermuda</source>
        <translation>बरमूडा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Brunei</source>
        <translation>ब्रूनेई</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bolivia</source>
        <translation>बोलीविया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Caribbean Netherlands</source>
        <translation>कैरिबियन नीदरलैंड</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Brazil</source>
        <translation>ब्राज़ील</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bahamas</source>
        <translation>बहामास</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bhutan</source>
        <translation>भूटान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bouvet Island</source>
        <translation>बोवेत द्वीप</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Botswana</source>
        <translation>बोत्स्वाना</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Belarus</source>
        <translation>बेलारूस</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Belize</source>
        <translation>बेलीज़</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Canada</source>
        <translation>कनाडा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cocos (Keeling) Islands</source>
        <translation>कोकोस (कीलिंग) द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>DR Congo</source>
        <translation>कांगो (डीआरसी)</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Central African Republic</source>
        <translation>मध्य अफ़्रीकी गणराज्य</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Congo</source>
        <translation>कांगो</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Switzerland</source>
        <translation>स्विट्ज़रलैंड</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Côte d’Ivoire</source>
        <translation>कोत दिवुआर</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cook Islands</source>
        <translation>कुक द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Chile</source>
        <translation>चिली</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cameroon</source>
        <translation>कैमरून</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>China</source>
        <translation>चीन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Colombia</source>
        <translation>कोलंबिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Costa Rica</source>
        <translation>कोस्टारिका</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cuba</source>
        <translation>क्यूबा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cabo Verde</source>
        <translation>केप वर्डे</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Curaçao</source>
        <translation>कुरासाओ</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Christmas Island</source>
        <translation>क्रिसमस द्वीप</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cyprus</source>
        <translation>साइप्रस</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Czechia</source>
        <translation>चेकिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Germany</source>
        <translation>जर्मनी</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Djibouti</source>
        <translation>जिबूती</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Denmark</source>
        <translation>डेनमार्क</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Dominica</source>
        <translation>डोमिनिका</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Dominican Republic</source>
        <translation>डोमिनिकन गणराज्य</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Algeria</source>
        <translation>अल्जीरिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Ecuador</source>
        <translation>इक्वाडोर</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Estonia</source>
        <translation>एस्टोनिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Egypt</source>
        <translation>मिस्र</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Western Sahara</source>
        <translation>पश्चिमी सहारा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Eritrea</source>
        <translation>इरिट्रिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Spain</source>
        <translation>स्पेन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Ethiopia</source>
        <translation>इथियोपिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Finland</source>
        <translation>फ़िनलैंड</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Fiji</source>
        <translation>फ़िजी</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Falkland Islands</source>
        <translation>फ़ॉकलैंड द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Micronesia</source>
        <translation>माइक्रोनेशिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Faroe Islands</source>
        <translation>फ़ेरो द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>France</source>
        <translation>फ़्रांस</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Gabon</source>
        <translation>गैबॉन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>United Kingdom</source>
        <translation>यूनाइटेड किंगडम</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Grenada</source>
        <translation>ग्रेनाडा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Georgia</source>
        <translation>जॉर्जिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>French Guiana</source>
        <translation>फ़्रेंच गुयाना</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guernsey</source>
        <translation>गर्नसी</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Ghana</source>
        <translation>घाना</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Gibraltar</source>
        <translation>जिब्राल्टर</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Greenland</source>
        <translation>ग्रीनलैंड</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Gambia</source>
        <translation>गाम्बिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guinea</source>
        <translation>गिनी</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guadeloupe</source>
        <translation>ग्वाडेलूप</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Equatorial Guinea</source>
        <translation>इक्वेटोरियल गिनी</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Greece</source>
        <translation>यूनान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guatemala</source>
        <translation>ग्वाटेमाला</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guam</source>
        <translation>गुआम</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guinea-Bissau</source>
        <translation>गिनी-बिसाउ</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guyana</source>
        <translation>गुयाना</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Hong Kong</source>
        <translation>हाँगकाँग</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Heard Island and McDonald Islands</source>
        <translation>हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Honduras</source>
        <translation>होंडूरास</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Croatia</source>
        <translation>क्रोएशिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Haiti</source>
        <translation>हैती</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Hungary</source>
        <translation>हंगरी</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Indonesia</source>
        <translation>इंडोनेशिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Ireland</source>
        <translation>आयरलैंड</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Israel</source>
        <translation>इज़राइल</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Isle of Man</source>
        <translation>आइल ऑफ़ मैन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>India</source>
        <translation>भारत</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>British Indian Ocean Territory</source>
        <translation>ब्रिटिश हिंद महासागरीय क्षेत्र</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Iraq</source>
        <translation>इराक</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Iran</source>
        <translation>ईरान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Iceland</source>
        <translation>आइसलैंड</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Italy</source>
        <translation>इटली</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Jersey</source>
        <translation>जर्सी</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Jamaica</source>
        <translation>जमैका</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Jordan</source>
        <translation>जॉर्डन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Japan</source>
        <translation>जापान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Kenya</source>
        <translation>केन्या</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Kyrgyzstan</source>
        <translation>किर्गिज़स्तान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cambodia</source>
        <translation>कंबोडिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Kiribati</source>
        <translation>किरिबाती</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Comoros</source>
        <translation>कोमोरोस</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Kitts and Nevis</source>
        <translation>सेंट किट्स और नेविस</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>North Korea</source>
        <translation>उत्तर कोरिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>South Korea</source>
        <translation>दक्षिण कोरिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Kuwait</source>
        <translation>कुवैत</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cayman Islands</source>
        <translation>कैमेन द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Kazakhstan</source>
        <translation>कज़ाखस्तान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Laos</source>
        <translation>लाओस</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Lebanon</source>
        <translation>लेबनान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Lucia</source>
        <translation>सेंट लूसिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Liechtenstein</source>
        <translation>लिचेंस्टीन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Sri Lanka</source>
        <translation>श्रीलंका</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Liberia</source>
        <translation>लाइबेरिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Lesotho</source>
        <translation>लेसोथो</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Lithuania</source>
        <translation>लिथुआनिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Luxembourg</source>
        <translation>लग्ज़मबर्ग</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Latvia</source>
        <translation>लातविया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Libya</source>
        <translation>लीबिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Morocco</source>
        <translation>मोरक्को</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Monaco</source>
        <translation>मोनाको</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Moldova</source>
        <translation>मॉल्डोवा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Montenegro</source>
        <translation>मोंटेनेग्रो</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Martin</source>
        <translation>सेंट मार्टिन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Madagascar</source>
        <translation>मेडागास्कर</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Marshall Islands</source>
        <translation>मार्शल द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>North Macedonia</source>
        <translation>उत्तरी मकदूनिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mali</source>
        <translation>माली</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Myanmar</source>
        <translation>म्यांमार</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mongolia</source>
        <translation>मंगोलिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Macao</source>
        <translation>मकाओ</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Northern Mariana Islands</source>
        <translation>उत्तरी मारियाना द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Martinique</source>
        <translation>मार्टीनिक</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mauritania</source>
        <translation>मॉरिटानिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Montserrat</source>
        <translation>मोंटसेरात</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Malta</source>
        <translation>माल्टा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mauritius</source>
        <translation>मॉरीशस</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Maldives</source>
        <translation>मालदीव</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Malawi</source>
        <translation>मलावी</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mexico</source>
        <translation>मैक्सिको</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Malaysia</source>
        <translation>मलेशिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mozambique</source>
        <translation>मोज़ांबिक</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Namibia</source>
        <translation>नामीबिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>New Caledonia</source>
        <translation>न्यू कैलेडोनिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Niger</source>
        <translation>नाइजर</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Norfolk Island</source>
        <translation>नॉरफ़ॉक द्वीप</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Nigeria</source>
        <translation>नाइजीरिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Nicaragua</source>
        <translation>निकारागुआ</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Netherlands</source>
        <translation>नीदरलैंड</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Norway</source>
        <translation>नॉर्वे</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Nepal</source>
        <translation>नेपाल</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Nauru</source>
        <translation>नाउरु</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Niue</source>
        <translation>नीयू</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>New Zealand</source>
        <translation>न्यूज़ीलैंड</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Oman</source>
        <translation>ओमान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Panama</source>
        <translation>पनामा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Peru</source>
        <translation>पेरू</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>French Polynesia</source>
        <translation>फ़्रेंच पोलिनेशिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Papua New Guinea</source>
        <translation>पापुआ न्यू गिनी</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Philippines</source>
        <translation>फ़िलिपींस</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Pakistan</source>
        <translation>पाकिस्तान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Poland</source>
        <translation>पोलैंड</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Pierre and Miquelon</source>
        <translation>सेंट पिएरे और मिक्वेलान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Pitcairn</source>
        <translation>पिटकैर्न द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Puerto Rico</source>
        <translation>पोर्टो रिको</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Palestine</source>
        <translation>फ़िलिस्तीन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Portugal</source>
        <translation>पुर्तगाल</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Palau</source>
        <translation>पलाऊ</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Paraguay</source>
        <translation>पराग्वे</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Qatar</source>
        <translation>कतर</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Réunion</source>
        <translation>रियूनियन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Romania</source>
        <translation>रोमानिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Serbia</source>
        <translation>सर्बिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Russia</source>
        <translation>रूस</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Rwanda</source>
        <translation>रवांडा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saudi Arabia</source>
        <translation>सऊदी अरब</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Solomon Islands</source>
        <translation>सोलोमन द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Seychelles</source>
        <translation>सेशेल्स</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Sudan</source>
        <translation>सूडान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Sweden</source>
        <translation>स्वीडन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Singapore</source>
        <translation>सिंगापुर</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Helena</source>
        <translation>सेंट हेलेना</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Slovenia</source>
        <translation>स्लोवेनिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Svalbard and Jan Mayen</source>
        <translation>स्वालबार्ड और जान मायेन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Slovakia</source>
        <translation>स्लोवाकिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Sierra Leone</source>
        <translation>सिएरा लियोन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>San Marino</source>
        <translation>सैन मेरीनो</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Senegal</source>
        <translation>सेनेगल</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Somalia</source>
        <translation>सोमालिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Suriname</source>
        <translation>सूरीनाम</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>South Sudan</source>
        <translation>दक्षिण सूडान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Sao Tome and Principe</source>
        <translation>साओ टोम और प्रिंसिपे</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>El Salvador</source>
        <translation>अल सल्वाडोर</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Sint Maarten</source>
        <translation>सिंट मार्टिन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Syria</source>
        <translation>सीरिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Eswatini</source>
        <translation>एस्वाटिनी</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Turks and Caicos Islands</source>
        <translation>तुर्क और कैकोज़ द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Chad</source>
        <translation>चाड</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>French Southern Territories</source>
        <translation>फ़्रांसीसी दक्षिणी क्षेत्र</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Togo</source>
        <translation>टोगो</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Thailand</source>
        <translation>थाईलैंड</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Tajikistan</source>
        <translation>ताजिकिस्तान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Tokelau</source>
        <translation>तोकेलाउ</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Timor-Leste</source>
        <translation>तिमोर-लेस्त</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Turkmenistan</source>
        <translation>तुर्कमेनिस्तान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Tunisia</source>
        <translation>ट्यूनीशिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Tonga</source>
        <translation>टोंगा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Türkiye</source>
        <translation>तुर्किये</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Trinidad and Tobago</source>
        <translation>त्रिनिदाद और टोबैगो</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Tuvalu</source>
        <translation>तुवालू</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Taiwan</source>
        <translation>ताइवान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Tanzania</source>
        <translation>तंज़ानिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Ukraine</source>
        <translation>यूक्रेन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Uganda</source>
        <translation>युगांडा</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>United States Minor Outlying Islands</source>
        <translation>अमेरिकी बाहरी द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>United States</source>
        <translation>अमेरिका</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Uruguay</source>
        <translation>उरूग्वे</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Uzbekistan</source>
        <translation>उज़्बेकिस्तान</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Vatican City</source>
        <translation>वेटिकन सिटी</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Vincent and the Grenadines</source>
        <translation>सेंट विंसेंट और ग्रेनाडाइंस</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Venezuela</source>
        <translation>वेनेज़ुएला</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>British Virgin Islands</source>
        <translation>ब्रिटिश वर्जिन द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>US Virgin Islands</source>
        <translation>अमेरिकी वर्जिन द्वीपसमूह</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Vietnam</source>
        <translation>वियतनाम</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Vanuatu</source>
        <translation>वनुआतू</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Wallis and Futuna</source>
        <translation>वालिस और फ़्यूचूना</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Samoa</source>
        <translation>समोआ</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Kosovo</source>
        <translation>कोसोवो</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Yemen</source>
        <translation>यमन</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mayotte</source>
        <translation>मायोते</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>South Africa</source>
        <translation>दक्षिण अफ़्रीका</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Zambia</source>
        <translation>ज़ाम्बिया</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Zimbabwe</source>
        <translation>ज़िम्बाब्वे</translation>
    </message>
    <message>
        <location filename="../../app/base/format.cpp"/>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <location filename="../../app/base/format.cpp"/>
        <source>{}{} days</source>
        <translation>{}{} दिन</translation>
    </message>
    <message>
        <location filename="../../app/base/format.cpp"/>
        <source>{}{} h {:02} min</source>
        <translation>{}{} h {:02} min</translation>
    </message>
    <message>
        <location filename="../../app/base/format.cpp"/>
        <source>{}{} min {:02} s</source>
        <translation>{}{} min {:02} s</translation>
    </message>
    <message>
        <location filename="../../app/base/format.cpp"/>
        <source>{}{} s</source>
        <translation>{}{} s</translation>
    </message>
    <message>
        <location filename="../../app/base/format.cpp"/>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <location filename="../../app/base/format.cpp"/>
        <source>{}{} ms</source>
        <translation>{}{} ms</translation>
    </message>
    <message>
        <location filename="../../app/base/format.cpp"/>
        <source>{}{:.1f} s</source>
        <translation>{}{:.1f} s</translation>
    </message>
    <message>
        <location filename="../../app/base/format.cpp"/>
        <source>less than 1 %</source>
        <translation>1 % से कम</translation>
    </message>
    <message>
        <location filename="../../app/base/format.cpp"/>
        <source>over 99 %</source>
        <translation>99 % से अधिक</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Jan</source>
        <translation>जन॰</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Feb</source>
        <translation>फ़र॰</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Mar</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Apr</source>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Jun</source>
        <translation>जून</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Jul</source>
        <translation>जुल॰</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Aug</source>
        <translation>अग॰</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Sep</source>
        <translation>सित॰</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Oct</source>
        <translation>अक्टू॰</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Nov</source>
        <translation>नव॰</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Dec</source>
        <translation>दिस॰</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>{} {} {}, {:02}:{:02}:{:02}</source>
        <translation>{0} {1} {2}, {3:02}:{4:02}:{5:02}</translation>
    </message>
    <message>
        <location filename="../../app/capture/facts_recorder.cpp"/>
        <source>more problem was found</source>
        <translation>और समस्या मिली</translation>
    </message>
    <message>
        <location filename="../../app/capture/facts_recorder.cpp"/>
        <source>more problems were found, the last here</source>
        <translation>और समस्याएँ मिलीं, आखिरी यहाँ</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is a mitmproxy flow file; export it as HAR ('mitmdump -nr FILE --set hardump=FILE.har') and make a capture of that ('waybill-cli import FILE.har'), or open the capture taken beside it</source>
        <translation>यह mitmproxy की फ़्लो फ़ाइल है; इसे HAR में एक्सपोर्ट करें ('mitmdump -nr FILE --set hardump=FILE.har') और उससे कैप्चर बनाएँ ('waybill-cli import FILE.har'), या इसके साथ लिया गया कैप्चर खोलें</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is a HAR file (HTTP messages, not packets); 'waybill-cli import FILE' makes a capture of it, and so does opening it in the window</source>
        <translation>यह HAR फ़ाइल है (HTTP संदेश, पैकेट नहीं); 'waybill-cli import FILE' इससे कैप्चर बनाता है, और इसे विंडो में खोलने से भी वही होता है</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is JSON, not a capture; tshark's and other tools' JSON cannot be turned back into packets</source>
        <translation>यह JSON है, कैप्चर नहीं; tshark और अन्य टूल के JSON को वापस पैकेटों में नहीं बदला जा सकता</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is a TLS key log; give it with '--keys FILE' beside the capture it belongs to</source>
        <translation>यह TLS key log है; इसे इसके कैप्चर के साथ '--keys FILE' से दें</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is PCAPdroid's table of connections (CSV), not packets; in PCAPdroid choose to dump to a PCAP file</source>
        <translation>यह PCAPdroid की कनेक्शनों की तालिका (CSV) है, पैकेट नहीं; PCAPdroid में PCAP फ़ाइल में डंप करना चुनें</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is XML or HTML, not a capture; if it was downloaded, the download gave a page instead of the file</source>
        <translation>यह XML या HTML है, कैप्चर नहीं; यदि इसे डाउनलोड किया गया था, तो डाउनलोड ने फ़ाइल की जगह कोई पेज दिया</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is a Git LFS pointer; fetch the file itself with 'git lfs pull'</source>
        <translation>यह Git LFS पॉइंटर है; फ़ाइल स्वयं 'git lfs pull' से लाएँ</translation>
    </message>
    <message>
        <location filename="../../app/casefile/case_notes.cpp"/>
        <source>fact</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <location filename="../../app/casefile/case_notes.cpp"/>
        <source>facts</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <location filename="../../app/casefile/case_notes.cpp"/>
        <source>note or star</source>
        <translation>नोट या तारा</translation>
    </message>
    <message>
        <location filename="../../app/casefile/case_notes.cpp"/>
        <source>notes and stars</source>
        <translation>नोट और तारे</translation>
    </message>
    <message>
        <location filename="../../app/casefile/frozen_lookups.cpp"/>
        <source>address</source>
        <translation>पता</translation>
    </message>
    <message>
        <location filename="../../app/casefile/frozen_lookups.cpp"/>
        <source>addresses</source>
        <translation>पते</translation>
    </message>
    <message>
        <location filename="../../app/casefile/note_subject.cpp"/>
        <source>The case as a whole</source>
        <translation>पूरा केस</translation>
    </message>
    <message>
        <location filename="../../app/casefile/note_subject.cpp"/>
        <source>The capture as a whole</source>
        <translation>पूरा कैप्चर</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_change.cpp"/>
        <source>sighting</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_change.cpp"/>
        <source>sightings</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_presence.cpp"/>
        <source>place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_presence.cpp"/>
        <source>places</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_presence.cpp"/>
        <source>connection was</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_presence.cpp"/>
        <source>connections were</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_presence.cpp"/>
        <source>question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_presence.cpp"/>
        <source>questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Contradicted</source>
        <translation>खंडित</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Seen in these captures</source>
        <translation>इन कैप्चरों में देखा गया</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Nothing seen against it (not proof)</source>
        <translation>इसके विरुद्ध कुछ नहीं दिखा (प्रमाण नहीं)</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Cannot be determined from these captures</source>
        <translation>इन कैप्चरों से तय नहीं हो सकता</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Cannot be seen in traffic</source>
        <translation>ट्रैफ़िक में नहीं देखा जा सकता</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Not tested</source>
        <translation>जाँचा नहीं गया</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Exercise: would be contradicted</source>
        <translation>अभ्यास: खंडित होता</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Exercise: would be seen in these captures</source>
        <translation>अभ्यास: इन कैप्चरों में देखा गया होता</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Exercise: nothing would be seen against it (not proof)</source>
        <translation>अभ्यास: इसके विरुद्ध कुछ नहीं दिखता (प्रमाण नहीं)</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Exercise: could not be determined</source>
        <translation>अभ्यास: तय नहीं हो पाता</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Exercise: would not be tested</source>
        <translation>अभ्यास: जाँचा नहीं जाता</translation>
    </message>
    <message>
        <location filename="../../app/compare/activity_caveats.cpp"/>
        <source>TLS handshake</source>
        <translation>TLS हैंडशेक</translation>
    </message>
    <message>
        <location filename="../../app/compare/activity_caveats.cpp"/>
        <source>TLS handshakes</source>
        <translation>TLS हैंडशेक</translation>
    </message>
    <message>
        <location filename="../../app/compare/change.cpp"/>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <location filename="../../app/compare/change.cpp"/>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <location filename="../../app/compare/change.cpp"/>
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message>
        <location filename="../../app/compare/change.cpp"/>
        <source>Same</source>
        <translation>Same</translation>
    </message>
    <message>
        <location filename="../../app/compare/change.cpp"/>
        <source>countries</source>
        <translation>देश</translation>
    </message>
    <message>
        <location filename="../../app/compare/change.cpp"/>
        <source>possible countries</source>
        <translation>संभव देश</translation>
    </message>
    <message>
        <location filename="../../app/compare/change.cpp"/>
        <source>operators</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <location filename="../../app/compare/change_reason.cpp"/>
        <source>One run a side has no measure of ordinary variation.</source>
        <translation>हर पक्ष में केवल एक रन हो, तो सामान्य उतार-चढ़ाव का कोई माप नहीं होता।</translation>
    </message>
    <message>
        <location filename="../../app/compare/change_reason.cpp"/>
        <source>no matching flow in {}</source>
        <translation>{} में मेल खाता फ़्लो नहीं</translation>
    </message>
    <message>
        <location filename="../../app/compare/change_reason.cpp"/>
        <source>time</source>
        <translation>समय</translation>
    </message>
    <message>
        <location filename="../../app/compare/change_reason.cpp"/>
        <source>times</source>
        <translation>बार</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>none certain; up to {}, not all sources place it there</source>
        <translation>कुछ निश्चित नहीं; अधिकतम {}, सभी स्रोत इसे वहाँ नहीं रखते</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>none certain; up to {}</source>
        <translation>कुछ निश्चित नहीं; अधिकतम {}</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>at least {}; up to {} if disputed or one-source servers are there</source>
        <translation>कम से कम {}; अधिकतम {}, यदि विवादित या एक-स्रोत वाले सर्वर वहाँ हों</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>at least {}; up to {}</source>
        <translation>कम से कम {}; अधिकतम {}</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>destination was</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>destinations were</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>only the first ten minutes after joining the network</source>
        <translation>केवल नेटवर्क से जुड़ने के बाद के पहले दस मिनट</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>only the day after the update</source>
        <translation>केवल अपडेट के बाद का दिन</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>only the idle stretches</source>
        <translation>केवल निष्क्रिय हिस्से</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>only the active stretches</source>
        <translation>केवल सक्रिय हिस्से</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>no match in {}</source>
        <translation>{} में कोई मेल नहीं</translation>
    </message>
    <message>
        <location filename="../../app/compare/rate_texts.cpp"/>
        <source>any number</source>
        <translation>कोई भी संख्या</translation>
    </message>
    <message>
        <location filename="../../app/compare/rate_texts.cpp"/>
        <source>{} per hour</source>
        <translation>{} प्रति घंटा</translation>
    </message>
    <message>
        <location filename="../../app/compare/rate_texts.cpp"/>
        <source>{} a day</source>
        <translation>{} प्रति दिन</translation>
    </message>
    <message>
        <location filename="../../app/compare/rate_texts.cpp"/>
        <source>{}; up to {} a day not excluded</source>
        <translation>{}; प्रति दिन {} तक होना संभव</translation>
    </message>
    <message>
        <location filename="../../app/compare/rate_texts.cpp"/>
        <source>{} in {}</source>
        <translation>{1} में {0}</translation>
    </message>
    <message>
        <location filename="../../app/compare/rate_texts.cpp"/>
        <source>below 0.000001</source>
        <translation>0.000001 से कम</translation>
    </message>
    <message>
        <location filename="../../app/compare/rhythm_rows.cpp"/>
        <source>no handshake seen</source>
        <translation>कोई हैंडशेक नहीं दिखा</translation>
    </message>
    <message>
        <location filename="../../app/compare/state_matrix.cpp"/>
        <source>identifier read</source>
        <translation>पहचानकर्ता पढ़ा गया</translation>
    </message>
    <message>
        <location filename="../../app/compare/step_rows.cpp"/>
        <source>not done in the time recorded</source>
        <translation>रिकॉर्ड किए गए समय में नहीं किया गया</translation>
    </message>
    <message>
        <location filename="../../app/compare/transitions.cpp"/>
        <source>{} (one source)</source>
        <translation>{} (एक स्रोत)</translation>
    </message>
    <message>
        <location filename="../../app/compare/transitions.cpp"/>
        <source>{} (sources disagree)</source>
        <translation>{} (स्रोत असहमत)</translation>
    </message>
    <message>
        <location filename="../../app/compare/transitions.cpp"/>
        <source>looked up, no matching flow</source>
        <translation>लुकअप हुआ, मेल खाता फ़्लो नहीं</translation>
    </message>
    <message>
        <location filename="../../app/compare/visibility_caveats.cpp"/>
        <source>destination was reached</source>
        <translation>गंतव्य तक पहुँचा गया</translation>
    </message>
    <message>
        <location filename="../../app/compare/visibility_caveats.cpp"/>
        <source>destinations were reached</source>
        <translation>गंतव्यों तक पहुँचा गया</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/har_import.cpp"/>
        <source>entries</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/har_import.cpp"/>
        <source>entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/har_import.cpp"/>
        <source>host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/har_import.cpp"/>
        <source>hosts</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/har_import.cpp"/>
        <source>stand-in packet</source>
        <translation>स्थानापन्न पैकेट</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/har_import.cpp"/>
        <source>stand-in packets</source>
        <translation>स्थानापन्न पैकेट</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/tshark_decryption.cpp"/>
        <source>secret</source>
        <translation>गुप्त कुंजी</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/tshark_decryption.cpp"/>
        <source>secrets</source>
        <translation>गुप्त कुंजियाँ</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/tshark_decryption.cpp"/>
        <source>piece</source>
        <translation>टुकड़ा</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/tshark_decryption.cpp"/>
        <source>pieces</source>
        <translation>टुकड़े</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/tshark_output.cpp"/>
        <source>it was ended at its limit of processor time</source>
        <translation>प्रोसेसर-समय की सीमा पर उसे समाप्त कर दिया गया</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/tshark_output.cpp"/>
        <source>it crashed, as it does at its limit of memory</source>
        <translation>वह क्रैश हो गया, जैसा मेमोरी की सीमा पर होता है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>equal</source>
        <translation>बराबर</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>has a value, and none is equal</source>
        <translation>मान है, और कोई भी बराबर नहीं</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>holds this text</source>
        <translation>यह टेक्स्ट शामिल है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>regular expression, letter case does not count</source>
        <translation>रेगुलर एक्सप्रेशन, बड़े-छोटे अक्षर समान</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>greater</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>less</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>greater or equal</source>
        <translation>बड़ा या बराबर</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>less or equal</source>
        <translation>छोटा या बराबर</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>one of a set: {a, b, c..d}</source>
        <translation>किसी समुच्चय में से एक: {a, b, c..d}</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>some of these bits are set</source>
        <translation>इनमें से कम से कम एक बिट सेट है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>both must hold</source>
        <translation>दोनों का सही होना ज़रूरी है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>one must hold</source>
        <translation>एक का सही होना काफ़ी है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>country in which any location source estimates the far side, agreed or not; the analyst's where corrected</source>
        <translation>दूसरे छोर का अनुमानित देश, किसी भी स्थान स्रोत के अनुसार, स्रोत सहमत हों या नहीं; जहाँ सुधारा गया, वहाँ विश्लेषक का</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>estimated country on which at least two location sources agree; the analyst's where corrected</source>
        <translation>अनुमानित देश, जिस पर कम से कम दो स्थान स्रोत सहमत हैं; जहाँ सुधारा गया, वहाँ विश्लेषक का</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>country in which the network of the far side is registered; no estimate of its place</source>
        <translation>देश, जिसमें दूसरे छोर का नेटवर्क पंजीकृत है; उसके स्थान का अनुमान नहीं</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>what the location sources say together about the far side</source>
        <translation>दूसरे छोर के बारे में स्थान स्रोत मिलकर क्या कहते हैं</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>group in which the far side stands</source>
        <translation>समूह, जिसमें दूसरा छोर आता है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>operator of the CDN or anycast network of the far side</source>
        <translation>दूसरे छोर के CDN या anycast नेटवर्क का ऑपरेटर</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>number of the autonomous system of the far side</source>
        <translation>दूसरे छोर के स्वायत्त सिस्टम (AS) का नंबर</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>name of the autonomous system of the far side</source>
        <translation>दूसरे छोर के स्वायत्त सिस्टम (AS) का नाम</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>country that the vendor or cloud declares for the far side; no measurement</source>
        <translation>देश, जो विक्रेता या क्लाउड दूसरे छोर के लिए घोषित करता है; मापा हुआ नहीं</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>who runs the service of the far side, by the service rules</source>
        <translation>दूसरे छोर की सेवा कौन चलाता है, सेवा नियमों के अनुसार</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>group or kind of the service of the far side, by the service rules</source>
        <translation>दूसरे छोर की सेवा का समूह या प्रकार, सेवा नियमों के अनुसार</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>any name of the far side read in the flow or joined from DNS</source>
        <translation>दूसरे छोर का कोई भी नाम, जो फ़्लो में पढ़ा गया या DNS से जोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>where a name of the flow was read</source>
        <translation>फ़्लो का कोई नाम कहाँ पढ़ा गया</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>registrable domain of a name of the far side</source>
        <translation>दूसरे छोर के किसी नाम का पंजीकरण योग्य डोमेन</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>destination as it is listed: a registrable domain, or an address without a name</source>
        <translation>गंतव्य, जैसा सूची में है: पंजीकरण योग्य डोमेन, या बिना नाम का पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time of the first contact with the destination of the flow; of one that was only looked up, of the first question</source>
        <translation>फ़्लो के गंतव्य से पहले संपर्क का समय; जिसका केवल लुकअप हुआ, उसके पहले प्रश्न का</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>name that was asked for in this DNS flow</source>
        <translation>नाम, जो इस DNS फ़्लो में पूछा गया</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>line of an HTTP request: method, host and path, without query</source>
        <translation>HTTP अनुरोध की पंक्ति: मेथड, होस्ट और पथ, क्वेरी के बिना</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>app as the capturing system noted it</source>
        <translation>ऐप, जैसा कैप्चर करने वाले सिस्टम ने दर्ज किया</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>Android user id as the capturing system noted it</source>
        <translation>Android user id, जैसा कैप्चर करने वाले सिस्टम ने दर्ज किया</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>address, MAC or model of the handset whose flow it is</source>
        <translation>उस हैंडसेट का पता, MAC या मॉडल, जिसका यह फ़्लो है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>who opened the flow: up the handset, down the far side; unknown: no handset takes part</source>
        <translation>फ़्लो किसने खोला: up हैंडसेट ने, down दूसरे छोर ने; unknown: कोई हैंडसेट शामिल नहीं</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>highest level of contact of the flow, or of a name that was only looked up</source>
        <translation>फ़्लो के संपर्क का सबसे ऊँचा स्तर, या उस नाम का, जिसका केवल लुकअप हुआ</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>transport and what is spoken in the flow: tcp, tls, quic, smtp, …</source>
        <translation>ट्रांसपोर्ट, और फ़्लो में क्या बोला जाता है: tcp, tls, quic, smtp, …</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>address of either side of the flow</source>
        <translation>फ़्लो के किसी भी पक्ष का पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>port of either side of the flow</source>
        <translation>फ़्लो के किसी भी पक्ष का पोर्ट</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>bytes of content that the handset sent</source>
        <translation>सामग्री के बाइट, जो हैंडसेट ने भेजे</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>bytes of payload that the handset sent</source>
        <translation>पेलोड के बाइट, जो हैंडसेट ने भेजे</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>bytes of payload that the handset received</source>
        <translation>पेलोड के बाइट, जो हैंडसेट को मिले</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>bytes on the wire from the handset, headers among them</source>
        <translation>हैंडसेट से आए वायर बाइट, हेडर सहित</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>bytes on the wire to the handset, headers among them</source>
        <translation>हैंडसेट को गए वायर बाइट, हेडर सहित</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>packets from the handset</source>
        <translation>हैंडसेट से आए पैकेट</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>packets to the handset</source>
        <translation>हैंडसेट को गए पैकेट</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time between the first and the last packet of the flow</source>
        <translation>फ़्लो के पहले और आखिरी पैकेट के बीच का समय</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>shortest handshake round trip of the flow</source>
        <translation>फ़्लो का सबसे छोटा हैंडशेक राउंड ट्रिप</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time of the first packet of the flow</source>
        <translation>फ़्लो के पहले पैकेट का समय</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time of the last packet of the flow</source>
        <translation>फ़्लो के आखिरी पैकेट का समय</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>the flow is TLS, DTLS or QUIC</source>
        <translation>फ़्लो TLS, DTLS या QUIC है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>the far side has no name</source>
        <translation>दूसरे छोर का कोई नाम नहीं</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>a request with a public name went to a machine of the local network</source>
        <translation>सार्वजनिक नाम वाला अनुरोध स्थानीय नेटवर्क की किसी मशीन को गया</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>JA3 of the client, 32 hexadecimal digits</source>
        <translation>क्लाइंट का JA3, 32 हेक्साडेसिमल अंक</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>JA4 of the client</source>
        <translation>क्लाइंट का JA4</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>application protocol offered or chosen in the handshake</source>
        <translation>हैंडशेक में पेश किया गया या चुना गया एप्लिकेशन प्रोटोकॉल</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>run of the flow, by its number from 1 or its label</source>
        <translation>फ़्लो का रन, 1 से शुरू होने वाली उसकी संख्या या उसके लेबल से</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>path of the capture file in which the flow begins</source>
        <translation>उस कैप्चर फ़ाइल का पथ, जिसमें फ़्लो शुरू होता है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>Community ID of the flow, version 1, seed 0</source>
        <translation>फ़्लो की Community ID, संस्करण 1, सीड 0</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>captured bytes of the packet</source>
        <translation>पैकेट के कैप्चर किए गए बाइट</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>number of the packet in its capture, from 1</source>
        <translation>पैकेट की संख्या, उसके कैप्चर में, 1 से</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time of the packet</source>
        <translation>पैकेट का समय</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>seconds since 1970 of the packet</source>
        <translation>पैकेट का समय, 1970 से सेकंड में</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time since the first packet of the capture</source>
        <translation>कैप्चर के पहले पैकेट से बीता समय</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>length of the packet on the wire</source>
        <translation>वायर पर पैकेट की लंबाई</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>captured length of the packet</source>
        <translation>पैकेट की कैप्चर की गई लंबाई</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>the packet has an Ethernet header</source>
        <translation>पैकेट में Ethernet हेडर है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>MAC address of sender or receiver</source>
        <translation>भेजने वाले या पाने वाले का MAC पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>MAC address of the sender</source>
        <translation>भेजने वाले का MAC पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>MAC address of the receiver</source>
        <translation>पाने वाले का MAC पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>EtherType of the Ethernet header</source>
        <translation>Ethernet हेडर का EtherType</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>address resolution</source>
        <translation>पता समाधान (ARP)</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv4 address of either side</source>
        <translation>किसी भी पक्ष का IPv4 पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv4 address of the sender</source>
        <translation>भेजने वाले का IPv4 पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv4 address of the receiver</source>
        <translation>पाने वाले का IPv4 पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>protocol number of the IPv4 header</source>
        <translation>IPv4 हेडर का प्रोटोकॉल नंबर</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time to live</source>
        <translation>टाइम टू लिव (TTL)</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>total length of the IPv4 packet</source>
        <translation>IPv4 पैकेट की कुल लंबाई</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>version of the IPv4 header: 4</source>
        <translation>IPv4 हेडर का संस्करण: 4</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>more fragments follow</source>
        <translation>आगे और फ़्रैगमेंट हैं</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>must not be fragmented</source>
        <translation>फ़्रैगमेंट करना मना है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv6 address of either side</source>
        <translation>किसी भी पक्ष का IPv6 पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv6 address of the sender</source>
        <translation>भेजने वाले का IPv6 पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv6 address of the receiver</source>
        <translation>पाने वाले का IPv6 पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>next header number of the IPv6 header itself</source>
        <translation>अगले हेडर का नंबर, जो स्वयं IPv6 हेडर में है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>hop limit</source>
        <translation>हॉप सीमा</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>ICMP for IPv4</source>
        <translation>IPv4 का ICMP</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>ICMP type</source>
        <translation>ICMP प्रकार</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>ICMP code</source>
        <translation>ICMP कोड</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>ICMP for IPv6</source>
        <translation>IPv6 का ICMP</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>ICMPv6 type</source>
        <translation>ICMPv6 प्रकार</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>group membership</source>
        <translation>समूह की सदस्यता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>TCP port of either side</source>
        <translation>किसी भी पक्ष का TCP पोर्ट</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>TCP port of the sender</source>
        <translation>भेजने वाले का TCP पोर्ट</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>TCP port of the receiver</source>
        <translation>पाने वाले का TCP पोर्ट</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>bytes of TCP payload in the packet</source>
        <translation>पैकेट में TCP पेलोड के बाइट</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>TCP flags as a number</source>
        <translation>TCP फ़्लैग, संख्या के रूप में</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>SYN</source>
        <translation>SYN</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>PSH</source>
        <translation>PSH</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>sequence number as sent</source>
        <translation>सीक्वेंस नंबर, जैसा भेजा गया</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>window as sent</source>
        <translation>विंडो का मान, जैसा भेजा गया</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>TCP payload of the packet</source>
        <translation>पैकेट का TCP पेलोड</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>UDP port of either side</source>
        <translation>किसी भी पक्ष का UDP पोर्ट</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>UDP port of the sender</source>
        <translation>भेजने वाले का UDP पोर्ट</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>UDP port of the receiver</source>
        <translation>पाने वाले का UDP पोर्ट</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>length field of the UDP header</source>
        <translation>UDP हेडर का लंबाई फ़ील्ड</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>DNS message on port 53</source>
        <translation>पोर्ट 53 पर DNS संदेश</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>multicast DNS message on port 5353</source>
        <translation>पोर्ट 5353 पर मल्टीकास्ट DNS संदेश</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>LLMNR message on port 5355</source>
        <translation>पोर्ट 5355 पर LLMNR संदेश</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>identifier of the DNS message</source>
        <translation>DNS संदेश का पहचानकर्ता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>the DNS message is an answer</source>
        <translation>DNS संदेश एक जवाब है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>response code of a DNS answer</source>
        <translation>DNS जवाब का रिस्पॉन्स कोड</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>name in the question of a DNS message</source>
        <translation>DNS संदेश के प्रश्न में नाम</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>type of the question: 1 A, 28 AAAA, 65 HTTPS</source>
        <translation>प्रश्न का प्रकार: 1 A, 28 AAAA, 65 HTTPS</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>owner of a record of a DNS message</source>
        <translation>DNS संदेश के किसी रिकॉर्ड का स्वामी</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv4 address in a DNS message</source>
        <translation>DNS संदेश में IPv4 पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv6 address in a DNS message</source>
        <translation>DNS संदेश में IPv6 पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>name that a DNS alias leads to</source>
        <translation>नाम, जिस तक कोई DNS उपनाम ले जाता है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>DHCP message on ports 67 and 68</source>
        <translation>पोर्ट 67 और 68 पर DHCP संदेश</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time message on port 123</source>
        <translation>पोर्ट 123 पर समय संदेश</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>SSDP message on port 1900</source>
        <translation>पोर्ट 1900 पर SSDP संदेश</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>packet with payload in a flow that speaks TLS; Wireshark shows fewer</source>
        <translation>TLS बोलने वाले फ़्लो का पेलोड वाला पैकेट; Wireshark कम दिखाता है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>packet with payload in a flow that speaks QUIC</source>
        <translation>QUIC बोलने वाले फ़्लो का पेलोड वाला पैकेट</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>1: the packet in which a ClientHello ends, 2: a ServerHello, over TCP or QUIC; others are not read</source>
        <translation>1: पैकेट, जिसमें कोई ClientHello पूरा होता है, 2: कोई ServerHello, TCP या QUIC पर; अन्य नहीं पढ़े जाते</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>server name in a ClientHello, in the packet in which that ends</source>
        <translation>किसी ClientHello में सर्वर का नाम, उस पैकेट में जिसमें वह पूरा होता है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>packet with payload in a flow that speaks HTTP without encryption; Wireshark shows fewer</source>
        <translation>बिना एन्क्रिप्शन HTTP बोलने वाले फ़्लो का पेलोड वाला पैकेट; Wireshark कम दिखाता है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>packet in which an HTTP request ends, with its body</source>
        <translation>पैकेट, जिसमें कोई HTTP अनुरोध अपनी बॉडी सहित पूरा होता है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>method of an HTTP request</source>
        <translation>HTTP अनुरोध का मेथड</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>target of an HTTP request as sent, with its query</source>
        <translation>HTTP अनुरोध का लक्ष्य, जैसा भेजा गया, क्वेरी सहित</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>Host of an HTTP request as sent</source>
        <translation>HTTP अनुरोध का Host, जैसा भेजा गया</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>User-Agent of an HTTP request</source>
        <translation>HTTP अनुरोध का User-Agent</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>country in which any location source estimates an IPv4 address of either side</source>
        <translation>किसी भी पक्ष के IPv4 पते का अनुमानित देश, किसी भी स्थान स्रोत के अनुसार</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>the same of the sender</source>
        <translation>वही, भेजने वाले के लिए</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>the same of the receiver</source>
        <translation>वही, पाने वाले के लिए</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>autonomous system of an IPv4 address of either side</source>
        <translation>किसी भी पक्ष के IPv4 पते का स्वायत्त सिस्टम (AS)</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>name of that autonomous system</source>
        <translation>उस स्वायत्त सिस्टम (AS) का नाम</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>country in which any location source estimates an IPv6 address of either side</source>
        <translation>किसी भी पक्ष के IPv6 पते का अनुमानित देश, किसी भी स्थान स्रोत के अनुसार</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>autonomous system of an IPv6 address of either side</source>
        <translation>किसी भी पक्ष के IPv6 पते का स्वायत्त सिस्टम (AS)</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>protocol, stands by itself</source>
        <translation>प्रोटोकॉल, अकेले लिखा जाता है</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>length of time</source>
        <translation>समय की अवधि</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>date and time</source>
        <translation>दिनांक और समय</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>IPv4 address or network</source>
        <translation>IPv4 पता या नेटवर्क</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>IPv6 address or network</source>
        <translation>IPv6 पता या नेटवर्क</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>address or network</source>
        <translation>पता या नेटवर्क</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>MAC address</source>
        <translation>MAC पता</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>country</source>
        <translation>देश</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>one of a list</source>
        <translation>किसी सूची में से एक</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>host name</source>
        <translation>होस्ट नाम</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <location filename="../../app/handset/handset_guess.cpp"/>
        <source>DNS question</source>
        <translation>DNS प्रश्न</translation>
    </message>
    <message>
        <location filename="../../app/handset/handset_guess.cpp"/>
        <source>DNS questions</source>
        <translation>DNS प्रश्न</translation>
    </message>
    <message>
        <location filename="../../app/identify/finding_words.cpp"/>
        <source>identifier</source>
        <translation>पहचानकर्ता</translation>
    </message>
    <message>
        <location filename="../../app/identify/finding_words.cpp"/>
        <source>identifiers</source>
        <translation>पहचानकर्ता</translation>
    </message>
    <message>
        <location filename="../../app/identify/finding_words.cpp"/>
        <source>finding</source>
        <translation>खोज-परिणाम</translation>
    </message>
    <message>
        <location filename="../../app/identify/finding_words.cpp"/>
        <source>findings</source>
        <translation>खोज-परिणाम</translation>
    </message>
    <message>
        <location filename="../../app/identify/hash_worth.cpp"/>
        <source>out of reach</source>
        <translation>पहुँच से बाहर</translation>
    </message>
    <message>
        <location filename="../../app/identify/identifier_change.cpp"/>
        <source>not seen on either side, in what could be read</source>
        <translation>जो पढ़ा जा सका, उसमें किसी भी पक्ष में नहीं दिखा</translation>
    </message>
    <message>
        <location filename="../../app/identify/identifier_change.cpp"/>
        <source>seen on both sides</source>
        <translation>दोनों पक्षों में दिखा</translation>
    </message>
    <message>
        <location filename="../../app/identify/identifier_change.cpp"/>
        <source>not seen after, in what could be read</source>
        <translation>जो पढ़ा जा सका, उसमें बाद में नहीं दिखा</translation>
    </message>
    <message>
        <location filename="../../app/identify/identifier_change.cpp"/>
        <source>only its hash seen after</source>
        <translation>बाद में केवल उसका हैश दिखा</translation>
    </message>
    <message>
        <location filename="../../app/identify/identifier_change.cpp"/>
        <source>not seen before, in what could be read</source>
        <translation>जो पढ़ा जा सका, उसमें पहले नहीं दिखा</translation>
    </message>
    <message>
        <location filename="../../app/identify/identifier_change.cpp"/>
        <source>only its hash seen before, the value after</source>
        <translation>पहले केवल उसका हैश दिखा, बाद में मान</translation>
    </message>
    <message>
        <location filename="../../app/job/start_case.cpp"/>
        <source>side</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <location filename="../../app/job/start_case.cpp"/>
        <source>sides</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>Looked at: the mode, group and capabilities of {}, the groups of this session, and what this session may pass on. Nothing was run.</source>
        <translation>देखा गया: {} का मोड, समूह और क्षमताएँ, इस सत्र के समूह, और यह सत्र क्या आगे दे सकता है। कुछ चलाया नहीं गया।</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>You are in the group “{}”, but this session began before that: log out and in again, then {} may be run.</source>
        <translation>आप समूह “{}” में हैं, पर यह सत्र उससे पहले शुरू हुआ: लॉग आउट करके फिर लॉग इन करें, तब {} चलाया जा सकता है।</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>You may not run {}. An administrator can let everybody run it, once.</source>
        <translation>आप {} नहीं चला सकते। व्यवस्थापक एक बार में सबको इसे चलाने दे सकता है।</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>You may not run {}; the group “{}” may. An administrator can add you to it; then log out and in again.</source>
        <translation>आप {} नहीं चला सकते; समूह “{}” चला सकता है। व्यवस्थापक आपको उसमें जोड़ सकता है; फिर लॉग आउट करके लॉग इन करें।</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>The program {}, which captures, is not installed.</source>
        <translation>कैप्चर करने वाला प्रोग्राम {} लगा नहीं है।</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>This session may never capture, whatever right {} has: the right (cap_net_raw) was taken from all its programs, as in many containers. Start Waybill outside of it.</source>
        <translation>यह सत्र कभी कैप्चर नहीं कर सकता, {} के पास कोई भी अधिकार हो: अधिकार (cap_net_raw) उसके सभी प्रोग्रामों से ले लिया गया, जैसा कई कंटेनरों में होता है। Waybill को उसके बाहर शुरू करें।</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>{} has the right to capture, but this session ignores it: its file system is mounted “nosuid”, or the session forbids new rights (no_new_privs).</source>
        <translation>{} को कैप्चर का अधिकार है, पर यह सत्र उसे अनदेखा करता है: उसका फ़ाइल सिस्टम “nosuid” के साथ जुड़ा है, या सत्र नए अधिकार रोकता है (no_new_privs)।</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>{} does not have the right to capture (cap_net_raw). An administrator can give it, once; the window itself never needs it.</source>
        <translation>{} के पास कैप्चर का अधिकार नहीं है (cap_net_raw)। व्यवस्थापक उसे एक बार दे सकता है; विंडो को ख़ुद उसकी कभी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <location filename="../../app/live/pcapng_stream.cpp"/>
        <source>byte</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <location filename="../../app/live/udp_input.cpp"/>
        <source>datagram</source>
        <translation>डेटाग्राम</translation>
    </message>
    <message>
        <location filename="../../app/live/udp_input.cpp"/>
        <source>datagrams</source>
        <translation>डेटाग्राम</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>User-Agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>DHCP host name</source>
        <translation>DHCP होस्ट नाम</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>DHCP vendor class</source>
        <translation>DHCP विक्रेता श्रेणी</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>DHCP parameter list</source>
        <translation>DHCP पैरामीटर सूची</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>model it states</source>
        <translation>बताया गया मॉडल</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>build it states</source>
        <translation>बताया गया बिल्ड</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>system it states</source>
        <translation>बताया गया सिस्टम</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>digest of an identifier</source>
        <translation>पहचानकर्ता का डाइजेस्ट</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>locale it states</source>
        <translation>बताया गया लोकेल</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>network it states</source>
        <translation>बताया गया नेटवर्क</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>name on the local network</source>
        <translation>स्थानीय नेटवर्क पर नाम</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>service on the local network</source>
        <translation>स्थानीय नेटवर्क पर सेवा</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>vendor channel</source>
        <translation>विक्रेता चैनल</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>version stated in the channel</source>
        <translation>चैनल में बताया गया संस्करण</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>server named in the channel</source>
        <translation>चैनल में नामित सर्वर</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>field in the clear</source>
        <translation>खुला पढ़ा गया फ़ील्ड</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>HTTP request</source>
        <translation>HTTP अनुरोध</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>protocol</source>
        <translation>प्रोटोकॉल</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>certificate subject</source>
        <translation>प्रमाणपत्र का विषय</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>certificate issuer</source>
        <translation>प्रमाणपत्र जारीकर्ता</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>printable text in the first bytes</source>
        <translation>पहले बाइट्स में पठनीय पाठ</translation>
    </message>
    <message>
        <location filename="../../app/names/mqtt_reader.cpp"/>
        <source>MQTT 3.1</source>
        <translation>MQTT 3.1</translation>
    </message>
    <message>
        <location filename="../../app/names/mqtt_reader.cpp"/>
        <source>MQTT 3.1.1</source>
        <translation>MQTT 3.1.1</translation>
    </message>
    <message>
        <location filename="../../app/names/mqtt_reader.cpp"/>
        <source>MQTT 5.0</source>
        <translation>MQTT 5.0</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>decrypted request authority</source>
        <translation>डिक्रिप्ट किया गया अनुरोध authority</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>HTTP Host</source>
        <translation>HTTP Host</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>TLS server name (SNI)</source>
        <translation>TLS सर्वर नाम (SNI)</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>QUIC server name (SNI)</source>
        <translation>QUIC सर्वर नाम (SNI)</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>vendor push channel</source>
        <translation>विक्रेता का पुश चैनल</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>DNS answer</source>
        <translation>DNS उत्तर</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>recorded by the capturing system</source>
        <translation>कैप्चर करने वाले सिस्टम द्वारा दर्ज</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>taken over from a linked flow</source>
        <translation>जुड़े हुए फ़्लो से लिया गया</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>DNS query</source>
        <translation>DNS प्रश्न</translation>
    </message>
    <message>
        <location filename="../../app/names/packet_tree.cpp"/>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <location filename="../../app/names/packet_tree.cpp"/>
        <source>Length on the wire</source>
        <translation>वायर पर लंबाई</translation>
    </message>
    <message>
        <location filename="../../app/names/packet_tree.cpp"/>
        <source>Captured length</source>
        <translation>कैप्चर की गई लंबाई</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>cloud storage</source>
        <translation>क्लाउड संग्रहण</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>messaging</source>
        <translation>संदेश सेवा</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>push channel</source>
        <translation>पुश चैनल</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>system update</source>
        <translation>सिस्टम अपडेट</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>app store</source>
        <translation>ऐप स्टोर</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>analytics</source>
        <translation>विश्लेषण</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>advertising</source>
        <translation>विज्ञापन</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>crash reporting</source>
        <translation>क्रैश रिपोर्ट</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>connectivity check</source>
        <translation>कनेक्टिविटी जाँच</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>name resolution</source>
        <translation>नाम समाधान</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>content delivery network</source>
        <translation>सामग्री वितरण नेटवर्क (CDN)</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>cloud hosting</source>
        <translation>क्लाउड होस्टिंग</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>maps and location</source>
        <translation>मानचित्र और स्थान</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>browser</source>
        <translation>ब्राउज़र</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>social network</source>
        <translation>सोशल नेटवर्क</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>other</source>
        <translation>अन्य</translation>
    </message>
</context>
</TS>
