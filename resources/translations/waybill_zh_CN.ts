<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Waybill</name>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Matched by name, else by service, else by operator and place: never by address alone, which content networks change daily</source>
        <translation>先按名称配对，其次按服务，再次按运营商和地点；从不单凭地址，因为内容网络每天都更换地址</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>More and Less only where a test over runs supports it; Same only when equal or the ratio’s interval lies within 0.8 to 1.25; else Differs</source>
        <translation>只有基于各轮次的检验支持时才为“More”和“Less”；只有相等或比值的区间落在 0.8 至 1.25 内时才为“Same”；否则为“Differs”</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Contacts before</source>
        <translation>之前联系次数</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>First flows after a minute of silence, by hour of observable time</source>
        <translation>静默一分钟之后的首个流，按可观测时间每小时计</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Contacts after</source>
        <translation>之后联系次数</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>After : before</source>
        <translation>之后 : 之前</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Contacts per hour after divided by before; with its 95 % interval where there are runs enough for one</source>
        <translation>之后的每小时联系次数除以之前的；轮次足够时附 95 % 区间</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Estimated in, before</source>
        <translation>之前估计位于</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Where the location sources place its addresses</source>
        <translation>位置来源对其地址的定位</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Estimated in, after</source>
        <translation>之后估计位于</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Content before</source>
        <translation>之前内容</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Content sent by hour of observable time</source>
        <translation>发送的内容，按可观测时间每小时计</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Content after</source>
        <translation>之后内容</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>What was measured, and what follows</source>
        <translation>测得了什么，由此得出什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Destinations</source>
        <translation>目的地</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>By country</source>
        <translation>按国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>By service</source>
        <translation>按服务</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Estimated country, operator, registrable domain, host name</source>
        <translation>估计的国家/地区、运营商、可注册域名、主机名</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Maker, service, host name, by rules over names and addresses</source>
        <translation>厂商、服务、主机名，依据名称和地址的规则</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>By app</source>
        <translation>按应用</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Which program sent how much to which country, where the capture names programs</source>
        <translation>哪个程序向哪个国家/地区发送了多少，前提是捕获文件中记有程序名称</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Group destinations</source>
        <translation>目的地分组</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Destinations listed</source>
        <translation>列出的目的地</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Show its flows</source>
        <translation>显示其流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Narrow all pages to this</source>
        <translation>将所有页面限定于此</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Copy as sentence</source>
        <translation>复制为语句</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Copy as Wireshark filter</source>
        <translation>复制为 Wireshark 过滤器</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Country is wrong…</source>
        <translation>国家/地区有误…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Leave out…</source>
        <translation>排除…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Choose a destination, a host or a flow: this row is no single one, or not on the internet</source>
        <translation>请选择一个目的地、主机或流：此行不是单独的一项，或不在互联网上</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Apps and countries</source>
        <translation>应用与国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Copied the row</source>
        <translation>已复制该行</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Copied as sentence</source>
        <translation>已复制为语句</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Listing failed: %1</source>
        <translation>列出失败：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>No capture is open.</source>
        <translation>没有打开的捕获文件。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>This handset contacted nothing in the capture.</source>
        <translation>在此捕获文件中，这部手机没有联系任何对象。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source>No destination matches.</source>
        <translation>没有匹配的目的地。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/destinations_page.cpp"/>
        <source> · searching…</source>
        <translation> · 正在搜索…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>not a phone, it seems</source>
        <translation>似乎不是手机</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>%1 of the traffic</source>
        <translation>占流量的 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>The handset asked for the name’s address, and was not seen to use it.</source>
        <translation>手机查询了该名称的地址，但未见其使用。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Packets went to it, but no content.</source>
        <translation>有数据包发往该处，但没有内容。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Content was sent to it. What it was can be said only where it was not encrypted.</source>
        <translation>有内容发往该处。只有在未加密时才能说明内容是什么。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Not seen on the side before, seen on the side after.</source>
        <translation>在“之前”一侧未见，在“之后”一侧见到。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Seen on the side before, not after. The reason says which rate would have been missed, for “not seen” proves nothing.</source>
        <translation>在“之前”一侧见到，“之后”一侧未见。理由中会说明多大的速率会被漏掉，因为“未见”不证明任何事。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A test over runs, at least four a side, supports that there is more.</source>
        <translation>基于各轮次的检验（每侧至少四轮）支持确有增多。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A test over runs, at least four a side, supports that there is less.</source>
        <translation>基于各轮次的检验（每侧至少四轮）支持确有减少。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>The figures are not equal, and no more can be said.</source>
        <translation>数值不相等，此外无法再下结论。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Equal, or the interval of the ratio lies within 0.8 to 1.25.</source>
        <translation>相等，或比值的区间落在 0.8 至 1.25 内。</translation>
    </message>
    <message>
        <location filename="../../ui/main.cpp"/>
        <source>Shows where a handset’s data goes.</source>
        <translation>显示手机的数据去向。</translation>
    </message>
    <message>
        <location filename="../../ui/main.cpp"/>
        <source>Captures to open; A+B joins the files of one recording.</source>
        <translation>要打开的捕获文件；A+B 将同一次记录的多个文件合并。</translation>
    </message>
    <message>
        <location filename="../../ui/main.cpp"/>
        <source>Captures of the side before, for a comparison.</source>
        <translation>用于比较的“之前”一侧的捕获文件。</translation>
    </message>
    <message>
        <location filename="../../ui/main.cpp"/>
        <source>Captures of the side after, for a comparison.</source>
        <translation>用于比较的“之后”一侧的捕获文件。</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>model, as the traffic would call it</source>
        <translation>型号，按流量中的写法</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Build</source>
        <translation>构建版本</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>firmware build</source>
        <translation>固件构建版本</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>ROM region</source>
        <translation>ROM 区域</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Consent</source>
        <translation>同意状态</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>state of the toggle that the claim is about</source>
        <translation>主张所涉及的开关的状态</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Factory reset before</source>
        <translation>之前恢复出厂设置</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Access network</source>
        <translation>接入网络</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Wi-Fi, LTE, the network’s name</source>
        <translation>Wi-Fi、LTE、网络名称</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Captured at</source>
        <translation>捕获位置</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>what was done with the phone</source>
        <translation>对手机做了什么</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Slot</source>
        <translation>时间槽</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>runs of both sides with the same slot are a pair</source>
        <translation>两侧时间槽相同的轮次为一对</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Control</source>
        <translation>对照</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>a phone held back, or recorded only to know ordinary variation</source>
        <translation>未更新的对照手机，或仅为了解正常波动而记录</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Updated at</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Recorded by</source>
        <translation>记录者</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Why it begins</source>
        <translation>开始原因</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>first boot after the update</source>
        <translation>更新后首次开机</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Public address</source>
        <translation>公网地址</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>of the access network, and its country</source>
        <translation>接入网络的地址及其国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Proxy certificate on it</source>
        <translation>装有代理证书</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Script version</source>
        <translation>脚本版本</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Serial, hashed</source>
        <translation>序列号（散列）</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>tells two phones of one model apart</source>
        <translation>用于区分同一型号的两部手机</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Clock offset, seconds</source>
        <translation>时钟偏移（秒）</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>true time minus the recording machine’s</source>
        <translation>真实时间减去记录设备的时间</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>… uncertain by ±</source>
        <translation>… 不确定度 ±</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>seconds to either side</source>
        <translation>向两侧各多少秒</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>The folder for the file is missing.</source>
        <translation>缺少存放文件的文件夹。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>%1 is no folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>You may not write into the folder %1.</source>
        <translation>您无权写入文件夹 %1。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>The name of the file is missing.</source>
        <translation>缺少文件名。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>The name of a file cannot have “/” in it, or be dots alone.</source>
        <translation>文件名中不能有“/”，也不能只由点组成。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_file.cpp"/>
        <source>The name of the file is longer than %1 bytes.</source>
        <translation>文件名超过 %1 字节。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The contents of encrypted connections, and with Private DNS (DNS over TLS or HTTPS) also the questions for names. Waybill says how much that is.</source>
        <translation>加密连接的内容；启用私人 DNS（DNS over TLS 或 HTTPS）时还包括对名称的查询。Waybill 会说明这部分有多少。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What the phone sends over mobile data. Switch mobile data off, or take the SIM out, and write that down.</source>
        <translation>手机通过移动数据发送的内容。请关闭移动数据或取出 SIM 卡，并记录下来。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>A hotspot on this computer</source>
        <translation>用这台电脑作热点</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>For most people. Nothing is changed on the phone, and its packets arrive as it sends them.</source>
        <translation>适合大多数人。手机上不作任何改动，数据包以它发送时的原样到达。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Connect this computer to the internet by a cable, so that its Wi-Fi is free.</source>
        <translation>用网线将这台电脑接入互联网，使其 Wi-Fi 空出来。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Switch the hotspot on: in GNOME under Settings, Wi-Fi, the menu at the top, “Turn On Wi-Fi Hotspot…”. Or in a terminal, with a password of your own:</source>
        <translation>打开热点：在 GNOME 的“设置”→“Wi-Fi”顶部的菜单中选择“打开 Wi-Fi 热点…”。或在终端中执行，密码由您自定：</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Start the capture on the Wi-Fi interface, now, before the phone joins: its first contacts are often the most telling.</source>
        <translation>在手机加入之前，现在就在 Wi-Fi 接口上开始捕获：最初的联系往往最能说明问题。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>On the phone: switch mobile data, VPN and other Wi-Fi networks off, then join “waybill”.</source>
        <translation>在手机上：关闭移动数据、VPN 和其他 Wi-Fi 网络，然后加入“waybill”。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Open any page on the phone: the curve of the right interface jumps. If another one jumps as well, that is the way to the internet, where all devices have one address: do not take that one.</source>
        <translation>在手机上打开任意页面：正确接口的曲线会跳动。如果另一个接口也跳动，那是通往互联网的一侧，所有设备在那里共用一个地址：不要选它。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>When you are done, switch the hotspot off:</source>
        <translation>完成后关闭热点：</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Every packet that the phone sends and receives over this Wi-Fi, with its own address and MAC.</source>
        <translation>手机通过此 Wi-Fi 收发的每个数据包，带有它自己的地址和 MAC。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Names that the phone asks for, and the beginning of every connection.</source>
        <translation>手机查询的名称，以及每个连接的开头。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What it says to other devices in the same network.</source>
        <translation>它对同一网络中其他设备说的话。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What it sent before it joined, and over other Wi-Fi networks.</source>
        <translation>它加入之前以及通过其他 Wi-Fi 网络发送的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>IPv6, mostly: a hotspot of NetworkManager usually offers IPv4 alone. The phone then behaves as in a network without IPv6.</source>
        <translation>多数情况下没有 IPv6：NetworkManager 的热点通常只提供 IPv4。手机的行为因此与在没有 IPv6 的网络中一样。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>“Contacted” and “sent” hold as they stand. “Not seen” holds for this Wi-Fi and this time only. Round trips and lost packets are the phone’s own. The clock is this computer’s: let it be set by the network.</source>
        <translation>“联系过”和“已发送”如实成立。“未见”只对此 Wi-Fi 和这段时间成立。往返时间和丢失的数据包是手机自己的。时钟是这台电脑的：让它由网络校准。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The router, or a mirror port</source>
        <translation>路由器或镜像端口</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>For phones that stay where they are, for long captures, and where you run the network.</source>
        <translation>适合固定在一处的手机、长时间的捕获，以及网络由您管理的情形。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>A router with OpenWrt, or another Linux computer that carries the traffic, needs tcpdump. On OpenWrt:</source>
        <translation>运行 OpenWrt 的路由器，或承载流量的另一台 Linux 电脑，需要有 tcpdump。在 OpenWrt 上：</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>ssh must log in without a password: put your public key on it (OpenWrt: System, Administration, SSH-Keys). This must answer without asking anything:</source>
        <translation>ssh 必须无需密码即可登录：把您的公钥放上去（OpenWrt：System、Administration、SSH-Keys）。下面的命令必须不问任何问题就有回答：</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Choose the interface of the home network (OpenWrt: br-lan), not the one to the internet, where all devices have one address.</source>
        <translation>选择家庭网络的接口（OpenWrt：br-lan），不要选通往互联网的接口，所有设备在那里共用一个地址。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>On OpenWrt switch “hardware flow offloading” off (Network, Firewall): with it tcpdump sees only the beginning of each connection.</source>
        <translation>在 OpenWrt 上关闭“hardware flow offloading”（Network、Firewall）：否则 tcpdump 只能看到每个连接的开头。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Without such a router: a managed switch can copy the port of the access point to the port that this computer is plugged into (“mirroring”, “SPAN”). Then choose that interface of this computer.</source>
        <translation>没有这样的路由器时：可管理的交换机可以把接入点的端口复制到这台电脑所接的端口（“镜像”、“SPAN”）。然后选择这台电脑的那个接口。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Leave out what is not yours to record: other people’s devices. The phone’s MAC stands in its Wi-Fi settings; as a capture filter:</source>
        <translation>不要记录不属于您的内容：其他人的设备。手机的 MAC 在其 Wi-Fi 设置中；作为捕获过滤器：</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Every packet of the phone that passes the router, with its own address.</source>
        <translation>手机经过路由器的每个数据包，带有它自己的地址。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>IPv6, where the network has it.</source>
        <translation>IPv6，如果网络有。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The phone as it always is: same network, nothing plugged in.</source>
        <translation>手机的平常状态：同一网络，什么也没插。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What goes from one Wi-Fi device to another without passing the router.</source>
        <translation>不经过路由器、从一台 Wi-Fi 设备到另一台的流量。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Packets that a slow router has no time to record; tcpdump counts most of them.</source>
        <translation>慢速路由器来不及记录的数据包；tcpdump 会计入其中大部分。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>As with the hotspot. Times are the router’s: many have no clock of their own and begin in 1970 until they reach a time server; compare it with a clock you trust, and write the difference down.</source>
        <translation>与热点相同。时间是路由器的：许多路由器没有自己的时钟，在联系上时间服务器之前从 1970 年开始；请与可信的时钟比较，并记下差值。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>PCAPdroid on the phone</source>
        <translation>手机上的 PCAPdroid</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The only way without root that sees mobile data and names the app behind each connection.</source>
        <translation>唯一无需 root 就能看到移动数据并说明每个连接属于哪个应用的方式。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Install the app PCAPdroid on the phone. It needs no root and has no account.</source>
        <translation>在手机上安装应用 PCAPdroid。它不需要 root，也没有账户。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>In its settings: IP mode “IPv4 and IPv6”, and “PCAPdroid extensions” on, so that every packet says which app sent it.</source>
        <translation>在其设置中：IP 模式选“IPv4 和 IPv6”，并打开“PCAPdroid extensions”，使每个数据包都说明由哪个应用发送。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>By the cable: switch USB debugging on (Developer options), plug the phone in, allow this computer. Waybill starts and stops the app. This must list the phone as “device”:</source>
        <translation>用数据线：打开 USB 调试（开发者选项），插上手机，允许这台电脑。Waybill 会启动并停止该应用。下面的命令必须把手机列为“device”：</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Without a cable: choose “TCP exporter” as traffic dump in the app, and under Remote collector the address and port that Waybill shows. Everybody in that network can read it on the way.</source>
        <translation>不用数据线：在应用中把流量转储选为“TCP exporter”，并在 Remote collector 下填写 Waybill 显示的地址和端口。该网络中的每个人都能在途中读到它。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The phone asks whether PCAPdroid may set up a VPN; nothing leaves the phone through it. Another VPN cannot run at the same time.</source>
        <translation>手机会询问 PCAPdroid 是否可以建立 VPN；没有任何内容通过它离开手机。不能同时运行另一个 VPN。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>TCP, UDP and DNS of all apps, over Wi-Fi and over mobile data.</source>
        <translation>所有应用的 TCP、UDP 和 DNS，经 Wi-Fi 和移动数据。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Which app each connection belongs to.</source>
        <translation>每个连接属于哪个应用。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Everything while its VPN is off: before it starts, after a restart of the phone, and therefore the first boot.</source>
        <translation>VPN 关闭期间的一切：它启动之前、手机重启之后，因此也包括首次开机。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What does not go through a VPN: calls over the mobile network (VoLTE), tethering, apps that are exempt, some services of the system.</source>
        <translation>不经过 VPN 的内容：移动网络通话（VoLTE）、网络共享、被豁免的应用、一些系统服务。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Incoming connections and most of ICMP.</source>
        <translation>传入的连接和大部分 ICMP。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Countries, names and amounts hold. Round trips, lost packets and TTLs do not: PCAPdroid ends each connection on the phone and opens another one. Apps can see that a VPN is on, and may behave otherwise. The clock is the phone’s.</source>
        <translation>国家、名称和数量成立。往返时间、丢失的数据包和 TTL 不成立：PCAPdroid 在手机上终结每个连接并另开一个。应用能看到 VPN 已开启，可能因此有不同行为。时钟是手机的。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>A rooted phone, by adb</source>
        <translation>已 root 的手机，通过 adb</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Sees the most, but of a phone that was changed to allow it.</source>
        <translation>看到的最多，但手机为此被改动过。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Unlocking and rooting a phone erases it. Use one that is bought for this, and write down how it was done.</source>
        <translation>解锁和 root 会清除手机。请使用专为此购买的手机，并记下是怎样做的。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Switch USB debugging on, plug the phone in, allow this computer. This must list the phone as “device”:</source>
        <translation>打开 USB 调试，插上手机，允许这台电脑。下面的命令必须把手机列为“device”：</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>tcpdump must be on the phone, made for its processor. This must answer:</source>
        <translation>手机上必须有适合其处理器的 tcpdump。下面的命令必须有回答：</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Take the interface “any” to have Wi-Fi and mobile data in one capture.</source>
        <translation>选择接口“any”，使 Wi-Fi 和移动数据在同一个捕获中。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Every packet of Android, over Wi-Fi and mobile data, IPv4 and IPv6, incoming ones too.</source>
        <translation>Android 的每个数据包，经 Wi-Fi 和移动数据，IPv4 和 IPv6，也包括传入的。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Also the first minutes after a restart, as soon as adb answers.</source>
        <translation>还有重启后的最初几分钟，只要 adb 有回答。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What the modem sends by itself, without Android: calls over the mobile network, help for finding the position, the operator’s own messages.</source>
        <translation>调制解调器绕过 Android 自行发送的内容：移动网络通话、辅助定位、运营商自己的消息。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Which app it was.</source>
        <translation>是哪个应用。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Figures hold for this phone. A vendor can object that a rooted phone fails integrity checks and is treated otherwise: repeat what matters on an untouched phone behind a hotspot. On USB the phone is charging and awake. The clock is the phone’s.</source>
        <translation>数字对这部手机成立。厂商可以反驳说，已 root 的手机通不过完整性检查，会被区别对待：重要的结果请在热点后面用未改动的手机重复。插着 USB 的手机在充电并处于唤醒状态。时钟是手机的。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Changed on the phone</source>
        <translation>对手机的改动</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>an app and a VPN</source>
        <translation>一个应用和一个 VPN</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>unlocked, erased, rooted</source>
        <translation>解锁、清除、root</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Needed besides</source>
        <translation>另外需要</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>a computer with Wi-Fi</source>
        <translation>带 Wi-Fi 的电脑</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>your own router or switch</source>
        <translation>您自己的路由器或交换机</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>a cable, or one network</source>
        <translation>一根数据线，或同一网络</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>a cable, adb, tcpdump</source>
        <translation>数据线、adb、tcpdump</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Mobile data</source>
        <translation>移动数据</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>First boot, restart</source>
        <translation>首次开机、重启</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>from when adb answers</source>
        <translation>从 adb 有回答起</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>usually not</source>
        <translation>通常没有</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>where the network has it</source>
        <translation>如果网络有</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>when set so</source>
        <translation>如此设置时</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Names the app</source>
        <translation>说明是哪个应用</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Names behind Private DNS</source>
        <translation>私人 DNS 背后的名称</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>from connections</source>
        <translation>从连接中</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Round trips, lost packets</source>
        <translation>往返时间、丢失的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>no: rebuilt</source>
        <translation>否：经过重建</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Other people’s traffic in it</source>
        <translation>其中有他人的流量</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>only who joins</source>
        <translation>只有加入者</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>of the whole home</source>
        <translation>整个家庭的</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Can the phone tell</source>
        <translation>手机能否察觉</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>a new network</source>
        <translation>一个新网络</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>a VPN</source>
        <translation>一个 VPN</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>rooted, on USB</source>
        <translation>已 root，插着 USB</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Written as “Captured at”</source>
        <translation>“捕获位置”写作</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Model, build number and region of the phone: a photograph of “About phone”, before and after an update.</source>
        <translation>手机的型号、版本号和地区：更新前后各拍一张“关于手机”。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Which accounts are signed in, and which apps were added.</source>
        <translation>登录了哪些账户，添加了哪些应用。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The state of every consent that the claim is about, when it was changed, and a photograph of it.</source>
        <translation>声明所涉及的每项同意的状态、何时更改过，并拍照。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>SIM: none, home, abroad. Factory reset before: yes or no.</source>
        <translation>SIM：无、本国、国外。之前恢复过出厂设置：是或否。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>The network: whose it is, in which country, its public address. VPN, proxy, Private DNS: on or off.</source>
        <translation>网络：谁的、在哪个国家、公网地址。VPN、代理、私人 DNS：开或关。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Why the capture begins when it begins: “first boot after the update”.</source>
        <translation>捕获为什么在此时开始：“更新后首次开机”。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>What you did with the phone, and at what time: as steps, with the offset of your clock. Doing nothing for a while is worth as much: it shows what the phone does by itself.</source>
        <translation>您对手机做了什么、在什么时间：作为步骤记录，并带上您时钟的偏差。一段时间什么都不做同样有价值：它显示手机自己做什么。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Interruptions: the phone left the network, the screen was off, the battery was empty.</source>
        <translation>中断：手机离开了网络、屏幕关闭、电池耗尽。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_guide.cpp"/>
        <source>Who recorded it, and how the file was kept afterwards: its SHA-256 stands on the Coverage page.</source>
        <translation>由谁录制，之后文件如何保存：其 SHA-256 在“覆盖范围”页上。</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>%1, gzip</source>
        <translation>%1，gzip</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>%1, zstd</source>
        <translation>%1，zstd</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>%1 (%2 B)</source>
        <translation>%1 (%2 B)</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>received %1</source>
        <translation>已接收 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>dropped by the interface %1</source>
        <translation>被接口丢弃 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>dropped by the system %1</source>
        <translation>被系统丢弃 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>no drop counts in the file</source>
        <translation>文件中没有丢包计数</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>no snaplen stated</source>
        <translation>未注明 snaplen</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>snaplen %1</source>
        <translation>snaplen %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>capture filter “%1”</source>
        <translation>捕获过滤器“%1”</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Interface %1</source>
        <translation>接口 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>no packets</source>
        <translation>没有数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>First packet</source>
        <translation>第一个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Last packet</source>
        <translation>最后一个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>yes, read to its proper end</source>
        <translation>是，已正常读到结尾</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>no, cut at byte %1</source>
        <translation>否，在字节 %1 处被截断</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>no, reading was stopped by you</source>
        <translation>否，您停止了读取</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>not yet, reading goes on</source>
        <translation>尚未，仍在读取</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Wire bytes</source>
        <translation>线路字节</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>as capinfos counts</source>
        <translation>与 capinfos 的计数方式相同</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Captured bytes</source>
        <translation>捕获字节</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Lost packets</source>
        <translation>丢失的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>the file does not say</source>
        <translation>文件未说明</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Cut by the snaplen</source>
        <translation>被 snaplen 截断</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Stamped before an earlier packet</source>
        <translation>时间戳早于前面的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Recorded on</source>
        <translation>记录设备</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>and %1 further interfaces</source>
        <translation>另有 %1 个接口</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>%1 blocks with decryption secrets</source>
        <translation>%1 个含解密密钥的块</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>think before you share this file</source>
        <translation>分享此文件前请三思</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Recorded names</source>
        <translation>记录的名称</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>written down by the capturing system: asserted, not observed</source>
        <translation>由捕获系统写下：属于声称，并非观测所得</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Recorded apps</source>
        <translation>记录的应用</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Recorded processes</source>
        <translation>记录的进程</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Blocks not interpreted</source>
        <translation>未解释的块</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>the first at byte %1</source>
        <translation>第一个位于字节 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Capture %1</source>
        <translation>捕获文件 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>not computed (yet)</source>
        <translation>（尚）未计算</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>of the file as it lies on disk</source>
        <translation>磁盘上文件本身的散列值</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Problems in the files</source>
        <translation>文件中的问题</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>nothing after it was read</source>
        <translation>此后的内容均未读取</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>reading went on</source>
        <translation>读取继续进行</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>Byte %1</source>
        <translation>字节 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Service: %1</source>
        <translation>服务：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Operator: %1</source>
        <translation>运营商：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Addresses before: %1</source>
        <translation>之前的地址：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Addresses after: %1</source>
        <translation>之后的地址：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>Against phones held back: %1</source>
        <translation>与未更新的对照手机相比：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>%1 in %2 of %3; %4, %5 of content sent</source>
        <translation>%1，见于 %2（共 %3）；%4，发送内容 %5</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>%1 (per hour)</source>
        <translation>%1（每小时）</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>%1 (bytes per hour)</source>
        <translation>%1（字节/小时）</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>%1 contradicted</source>
        <translation>%1 条被证伪</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>%1 seen</source>
        <translation>%1 条可见</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>%1 with nothing seen against</source>
        <translation>%1 条未见反证</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>%1 not to be determined</source>
        <translation>%1 条无法判定</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>%1 that traffic cannot show</source>
        <translation>%1 条无法由流量显示</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>%1 not tested</source>
        <translation>%1 条未测试</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>Before and after</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>Where traffic goes</source>
        <translation>流量去往何处</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>Whether an identifier is sent</source>
        <translation>是否发送标识符</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>Whether content is encrypted in transit</source>
        <translation>内容在传输中是否加密</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>What changed with the update</source>
        <translation>更新带来的变化</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>How far the servers are, by time</source>
        <translation>按时间看服务器有多远</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_words.cpp"/>
        <source>Nothing: traffic cannot show it</source>
        <translation>无：流量无法显示</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Rows: destinations</source>
        <translation>行：目的地</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Rows: service groups</source>
        <translation>行：服务组</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Rows: countries</source>
        <translation>行：国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Rows: possible countries</source>
        <translation>行：可能的国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Rows: operators</source>
        <translation>行：运营商</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Not comparable, and why</source>
        <translation>不可比较及其原因</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>no rhythm seen</source>
        <translation>未见规律</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>every %1 (± %2), %3%4</source>
        <translation>每 %1（± %2），%3%4</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>, too few to call it a beacon</source>
        <translation>，次数太少，不能称为信标</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Contacts at regular intervals</source>
        <translation>间隔规则的联系</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>before: %1; after: %2</source>
        <translation>之前：%1；之后：%2</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Shortest handshake round trips</source>
        <translation>最短握手往返时间</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>done %1 before and %2 after</source>
        <translation>之前执行 %1，之后执行 %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>%1; no destination followed it more often than at random times</source>
        <translation>%1；没有目的地比随机时刻更常出现在其后</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Contacts after the steps that were noted</source>
        <translation>所记步骤之后的联系</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>all that was recorded</source>
        <translation>记录的全部内容</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>the first ten minutes after the phone joined the network</source>
        <translation>手机接入网络后的前十分钟</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>the day after the update</source>
        <translation>更新后的一天</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>idle stretches</source>
        <translation>空闲时段</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>active stretches</source>
        <translation>活动时段</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>without the first minutes on the network and the day after the update</source>
        <translation>不含接入网络后的最初几分钟和更新后的一天</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Test</source>
        <translation>检验</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Smallest attainable p</source>
        <translation>可达到的最小 p</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Same-build check</source>
        <translation>同版本核对</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>%1, of these %2 tested and %3 supported</source>
        <translation>%1，其中已检验 %2，得到支持 %3</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>so many rows that none could pass alone</source>
        <translation>行数过多，任何一行都无法单独通过</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Seed of all random draws</source>
        <translation>所有随机抽取的种子</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>A contact begins after</source>
        <translation>新的联系始于</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>%1 without traffic to the same destination</source>
        <translation>%1 内没有发往同一目的地的流量之后</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Compared</source>
        <translation>比较范围</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Classed otherwise without start and update</source>
        <translation>去掉启动和更新时段后类别不同</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>control</source>
        <translation>对照</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Runs before</source>
        <translation>之前的轮次</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Runs after</source>
        <translation>之后的轮次</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>Before: %1. After: %2.</source>
        <translation>之前：%1。之后：%2。</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>looked up</source>
        <translation>已查询</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>looked up only</source>
        <translation>仅查询</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>%1 test: p %2, q %3 (smallest attainable p %4)</source>
        <translation>%1 检验：p %2，q %3（可达到的最小 p 为 %4）</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>build not known</source>
        <translation>构建版本未知</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>W2: some content was sent encrypted, and was decrypted by who wrote it down</source>
        <translation>W2：部分内容加密发送，由记录者解密</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>W1: some content was sent in the clear and can be read</source>
        <translation>W1：部分内容以明文发送，可以读取</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>W0: addresses, names, sizes and times can be seen, no content</source>
        <translation>W0：可看到地址、名称、大小和时间，看不到内容</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>%1, from %2, SHA-256 %3</source>
        <translation>%1，自 %2，SHA-256 %3</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>%1: %2. Contacts: %3 before, %4 after. Content sent: %5 before, %6 after. %7</source>
        <translation>%1：%2。联系：之前 %3，之后 %4。发送的内容：之前 %5，之后 %6。%7</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>%1 B (%2)</source>
        <translation>%1 B (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Could not see</source>
        <translation>未能看到</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Shares of what this handset sent</source>
        <translation>这部手机所发送内容的构成</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Content sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>to everything but the local network</source>
        <translation>发往本地网络以外的所有对象</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>in TLS, DTLS or QUIC</source>
        <translation>使用 TLS、DTLS 或 QUIC</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Decrypted</source>
        <translation>已解密</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>travelled in TLS; known by who decrypted it</source>
        <translation>经 TLS 传输；由解密者得知</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>may be set-up: QUIC, or TLS joined late</source>
        <translation>可能是建连：QUIC，或中途捕获的 TLS</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Unacknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>sent, but not seen to arrive</source>
        <translation>已发送，但未见到达</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Wire bytes of this handset</source>
        <translation>这部手机的线路字节</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>of other devices: %1 B</source>
        <translation>其他设备：%1 B</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Gaps and vantage</source>
        <translation>缺失与观测点</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Vantage</source>
        <translation>观测点</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Lost by the capture</source>
        <translation>捕获时丢失</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>the files do not say</source>
        <translation>文件未说明</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Never seen</source>
        <translation>从未见到</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>acknowledged or skipped in TCP, but not in the capture</source>
        <translation>在 TCP 中已确认或跳过，但不在捕获文件中</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>One direction only</source>
        <translation>仅一个方向</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Began before the capture</source>
        <translation>始于捕获之前</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>DNS questions seen</source>
        <translation>见到的 DNS 查询</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Encrypted DNS seen</source>
        <translation>见到加密 DNS</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>IPv6 seen</source>
        <translation>见到 IPv6</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Proxy seen</source>
        <translation>见到代理</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>addresses are the proxy's, not the servers'</source>
        <translation>地址是代理的，而不是服务器的</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Packets that were not counted, or not wholly</source>
        <translation>未计入或未完全计入的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>the first one</source>
        <translation>第一个</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Payload cut by the snaplen</source>
        <translation>载荷被 snaplen 截断</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Headers cut by the snaplen</source>
        <translation>头部被 snaplen 截断</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Not decoded</source>
        <translation>未解码</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Not IP</source>
        <translation>非 IP</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Fragments without their first part</source>
        <translation>缺少首片的分片</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Outside the chosen time span</source>
        <translation>在所选时间段之外</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Inside tunnels</source>
        <translation>在隧道内</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>counted by their inner addresses</source>
        <translation>按内层地址计数</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Bytes added by the capturing program</source>
        <translation>捕获程序添加的字节</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>in the file's total, not in flows</source>
        <translation>计入文件总量，不计入流</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>%1, not decoded</source>
        <translation>%1，未解码</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Location source</source>
        <translation>位置来源</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Country of operators</source>
        <translation>运营商的国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Names of operators</source>
        <translation>运营商名称</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>CDN and anycast list</source>
        <translation>CDN 和任播列表</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Age</source>
        <translation>时效</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>The location sources are %1</source>
        <translation>位置来源为 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>addresses change hands: estimates may be wrong for that time</source>
        <translation>地址会易手：对那个时间而言，估计可能有误</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>, your own file</source>
        <translation>，您自己的文件</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Service rules</source>
        <translation>服务规则</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>each with its own source: in the tooltip of what it names</source>
        <translation>每条规则都有各自的来源：见其命名对象的工具提示</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Public suffix list</source>
        <translation>公共后缀列表</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>makes registrable domains</source>
        <translation>用于得出可注册域名</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>What the figures count</source>
        <translation>数值的统计范围</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>At least … up to …</source>
        <translation>至少 … 至多 …</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>At least: addresses for which all location sources, two or more, agree. Up to: with those that one source only knows, and those that some source puts there.</source>
        <translation>至少：所有位置来源（两个或更多）均一致的地址。至多：再加上只有一个来源知道的地址，以及某个来源定位于该处的地址。</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Payload towards the handset, each byte once.</source>
        <translation>发往手机的载荷，每个字节只计一次。</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Whole packets with their headers, as Wireshark counts; repeats count again.</source>
        <translation>包含头部的整个数据包，与 Wireshark 的计数方式相同；重复的再次计入。</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Flow</source>
        <translation>流</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Packets of one 5-tuple in both directions; a new one after 1 h (TCP) or 180 s (UDP) of silence, or when a connection is opened anew.</source>
        <translation>同一五元组双向的数据包；静默 1 h (TCP) 或 180 s (UDP) 之后，或连接重新打开时，算作新的流。</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>The addresses under one registrable domain, or one address without a name.</source>
        <translation>同一可注册域名下的各个地址，或一个没有名称的地址。</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>Estimated in</source>
        <translation>估计位于</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>What location sources say about an address. An estimate is not a place.</source>
        <translation>位置来源对某个地址的说法。估计并不等于地点。</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>not among these</source>
        <translation>不在其中</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>no content</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>none certain</source>
        <translation>无确定值</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Content sent: payload without handshakes and housekeeping, each byte once</source>
        <translation>发送的内容：不含握手和例行维护的载荷，每个字节只计一次</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>At least %1 B, where all sources agree</source>
        <translation>至少 %1 B，所有来源一致</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Up to %1 B, with disputed and one-source addresses</source>
        <translation>至多 %1 B，含有分歧和仅一个来源的地址</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>%1 B of it may be set-up (QUIC, or TLS joined late)</source>
        <translation>其中 %1 B 可能是建连（QUIC，或中途捕获的 TLS）</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>and more</source>
        <translation>等</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Asked for in DNS %1 times by the handset</source>
        <translation>手机在 DNS 中查询了 %1 次</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>registered in %1</source>
        <translation>注册于 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Who runs the network and where it is registered. It says nothing about where the server is.</source>
        <translation>运营该网络的机构及其注册地。这不说明服务器在哪里。</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>content sent</source>
        <translation>已发送内容</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>operator not known</source>
        <translation>运营商未知</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Location sources: %1</source>
        <translation>位置来源：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Addresses estimated in this country.
The lower figure counts where all sources agree; the upper one adds addresses that one source knows, and disputed ones.
%1</source>
        <translation>估计位于该国家/地区的地址。
下限值只计所有来源一致的地址；上限值再加上只有一个来源知道的地址和有分歧的地址。
%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>The sources name different countries for these addresses.
They count in the upper figure of each, in the lower figure of none.
%1</source>
        <translation>各来源对这些地址给出不同的国家/地区。
它们计入每个相关国家/地区的上限值，不计入任何一个的下限值。
%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Networks that answer from many places: the address says nothing about where the data goes.</source>
        <translation>从多处应答的网络：地址不说明数据去往何处。</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>No location source knows these addresses.
%1</source>
        <translation>没有位置来源知道这些地址。
%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Who runs the services, by rules over names and addresses; the tooltips of the rows below give each rule's source.</source>
        <translation>运营这些服务的机构，依据名称和地址的规则；每条规则的来源见下方各行的工具提示。</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>No rule says who runs these. You can add rules of your own.</source>
        <translation>没有规则说明由谁运营。您可以添加自己的规则。</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Private, link-local, multicast and shared addresses. They never get a country.</source>
        <translation>私有、链路本地、组播和共享地址。它们从不归入任何国家/地区。</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Names that the handset asked for in DNS, with no flow to them seen.</source>
        <translation>手机在 DNS 中查询过、但未见有流与之关联的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>and further addresses</source>
        <translation>以及其他地址</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>, port %1</source>
        <translation>，端口 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>%1 (sources disagree)</source>
        <translation>%1（来源不一致）</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>CDN or anycast, place unknown</source>
        <translation>CDN 或任播，地点未知</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Unplaced</source>
        <translation>未定位</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>No service known</source>
        <translation>没有已知服务</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Local network, not counted</source>
        <translation>本地网络，不计入</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>Looked up, not contacted</source>
        <translation>已查询，未联系</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_words.cpp"/>
        <source>%1, no name</source>
        <translation>%1，没有名称</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_expressions.cpp"/>
        <source>Selected</source>
        <translation>选中</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_expressions.cpp"/>
        <source>Not selected</source>
        <translation>非选中</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_expressions.cpp"/>
        <source>…and selected</source>
        <translation>…与选中</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_expressions.cpp"/>
        <source>…or selected</source>
        <translation>…或选中</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_expressions.cpp"/>
        <source>…and not selected</source>
        <translation>…与非选中</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_expressions.cpp"/>
        <source>…or not selected</source>
        <translation>…或非选中</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>With an estimated country</source>
        <translation>有估计的国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>CDN or anycast</source>
        <translation>CDN 或任播</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Local network</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Disputed: %1</source>
        <translation>有分歧：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Country: %1</source>
        <translation>国家/地区：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Destination: %1</source>
        <translation>目的地：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Host: %1</source>
        <translation>主机：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Address: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>Without a name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <location filename="../../ui/models/filter_words.cpp"/>
        <source>rows with “%1”</source>
        <translation>含“%1”的行</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Fact</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Country code</source>
        <translation>国家/地区代码</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Content sent (bytes, at least)</source>
        <translation>发送的内容（字节，至少）</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Content sent (bytes, up to)</source>
        <translation>发送的内容（字节，至多）</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Payload sent (bytes, at least)</source>
        <translation>发送的载荷（字节，至少）</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Payload sent (bytes, up to)</source>
        <translation>发送的载荷（字节，至多）</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Wire bytes sent (at least)</source>
        <translation>发送的线路字节（至少）</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Wire bytes sent (up to)</source>
        <translation>发送的线路字节（至多）</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Wire bytes received (at least)</source>
        <translation>接收的线路字节（至少）</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Wire bytes received (up to)</source>
        <translation>接收的线路字节（至多）</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Flows (up to)</source>
        <translation>流（至多）</translation>
    </message>
    <message>
        <location filename="../../ui/models/fixed_tables.cpp"/>
        <source>Destinations (up to)</source>
        <translation>目的地（至多）</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>First packet: %1
In UTC: %2
Last packet: %3 (%4)</source>
        <translation>第一个数据包：%1
UTC 时间：%2
最后一个数据包：%3 (%4)</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>up: opened by the handset</source>
        <translation>上行：由手机打开</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>down: opened by the far side</source>
        <translation>下行：由远端打开</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>between other devices</source>
        <translation>其他设备之间</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>up to %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>This flow is not the chosen handset's.</source>
        <translation>此流不属于所选手机。</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Content sent: %1 B</source>
        <translation>发送的内容：%1 B</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Set-up (handshakes): %1 B</source>
        <translation>建连（握手）：%1 B</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Housekeeping: %1 B</source>
        <translation>例行维护：%1 B</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>An upper bound: %1 B of it may be set-up</source>
        <translation>上限：其中 %1 B 可能是建连</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>%1 B were not seen to be acknowledged</source>
        <translation>%1 B 未见确认</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Payload, each byte once: %1 B
Wire bytes: %2
Packets: %3
Sent again: %4 B
Never seen: %5 B</source>
        <translation>载荷，每个字节只计一次：%1 B
线路字节：%2
数据包：%3
重传：%4 B
从未见到：%5 B</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>As Wireshark counts, whole packets
Sent: %1 B in %2 packets
Received: %3 B in %4 packets</source>
        <translation>与 Wireshark 的计数方式相同，整个数据包
发送：%1 B，%2 个数据包
接收：%3 B，%4 个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Recorded by PCAPdroid, Android user id %1</source>
        <translation>由 PCAPdroid 记录，Android 用户 ID %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>This flow is between other devices; its far side is not placed.</source>
        <translation>此流在其他设备之间；未对其远端定位。</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Payload sent</source>
        <translation>发送的载荷</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>This flow is not the chosen handset's; nothing of it is counted.</source>
        <translation>此流不属于所选手机；其中没有任何内容计入。</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>an upper bound: %1 of it may be set-up</source>
        <translation>上限：其中 %1 可能是建连</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>payload without set-up and housekeeping</source>
        <translation>不含建连和例行维护的载荷</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Set-up</source>
        <translation>建连</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>TLS and QUIC handshakes</source>
        <translation>TLS 和 QUIC 握手</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Housekeeping</source>
        <translation>例行维护</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>DNS, time, DHCP, connectivity checks</source>
        <translation>DNS、时间、DHCP、连通性检查</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>All payload</source>
        <translation>全部载荷</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>each byte once</source>
        <translation>每个字节只计一次</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>sent, but not seen to be acknowledged</source>
        <translation>已发送，但未见确认</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>payload %1, each byte once</source>
        <translation>载荷 %1，每个字节只计一次</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>; sent again %1</source>
        <translation>；重传 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>; never seen %1</source>
        <translation>；从未见到 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>%1 on the wire in %2 packets</source>
        <translation>线路上 %1，%2 个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Handset side</source>
        <translation>手机端</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Originator</source>
        <translation>发起方</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Responder</source>
        <translation>响应方</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>began before the capture</source>
        <translation>始于捕获之前</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Course</source>
        <translation>过程</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>by the TCP flags of its packets</source>
        <translation>依据其数据包的 TCP 标志</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Inside a tunnel</source>
        <translation>在隧道内</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>written down by PCAPdroid on the phone, Android user id %1; not observed on the wire</source>
        <translation>由手机上的 PCAPdroid 写下，Android 用户 ID %1；并非在线路上观测所得</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>By the originator</source>
        <translation>发起方发送</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>By the responder</source>
        <translation>响应方发送</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Handshake RTT</source>
        <translation>握手 RTT</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>shortest TCP handshake seen</source>
        <translation>所见最短的 TCP 握手</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Time and evidence</source>
        <translation>时间与证据</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>First packet number</source>
        <translation>第一个数据包编号</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Wireshark filter</source>
        <translation>Wireshark 过滤器</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>Community ID</source>
        <translation>Community ID</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_facts.cpp"/>
        <source>names the flow in Zeek, Suricata and others</source>
        <translation>在 Zeek、Suricata 等工具中标识该流</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>no name: %1</source>
        <translation>没有名称：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>No name: %1</source>
        <translation>没有名称：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>Read from: %1, %2</source>
        <translation>读取自：%1，%2</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>ECH was offered: it may be the provider's name, not the destination's</source>
        <translation>提供了 ECH：可能是提供商的名称，而不是目的地的</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>The DNS answer is from an earlier capture, where the packet is</source>
        <translation>DNS 应答来自较早的捕获文件，该数据包在那里</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>offers %1</source>
        <translation>提议 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>ClientHello: %1</source>
        <translation>ClientHello：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>ServerHello: %1</source>
        <translation>ServerHello：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>JA3: %1</source>
        <translation>JA3：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_name_columns.cpp"/>
        <source>JA4: %1</source>
        <translation>JA4：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Reserved address range: it never gets a country.</source>
        <translation>保留地址段：从不归入任何国家/地区。</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>CDN or anycast: the address says nothing about where the data goes.</source>
        <translation>CDN 或任播：地址不说明数据去往何处。</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Estimated: all sources that know the address agree.</source>
        <translation>估计：所有知道该地址的来源均一致。</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Estimated by one source only; counted in the upper figure, not the lower.</source>
        <translation>仅一个来源作出估计；计入上限值，不计入下限值。</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>The sources disagree; counted in the upper figure of each, not the lower.</source>
        <translation>来源不一致；计入每个相关国家/地区的上限值，不计入下限值。</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>No location source knows this address.</source>
        <translation>没有位置来源知道该地址。</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Corrected by the analyst; what the sources say stands below.</source>
        <translation>已由分析人员更正；各来源的说法见下。</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>does not know this address</source>
        <translation>不知道该地址</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Operator: AS%1 %2</source>
        <translation>运营商：AS%1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>%1, registered in %2 (not where the server is)</source>
        <translation>%1，注册于 %2（不是服务器所在地）</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Edge network: %1 (%2), published at %3</source>
        <translation>边缘网络：%1 (%2)，公布于 %3</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Shortest handshake %1: no farther than %2 km by the speed of light, unless a proxy answered</source>
        <translation>最短握手 %1：按光速计不超过 %2 km，除非由代理应答</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>Left out of all figures by the analyst: %1</source>
        <translation>已由分析人员从所有数值中排除：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>CDN or anycast (%1)</source>
        <translation>CDN 或任播 (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>%1, one source only</source>
        <translation>%1，仅一个来源</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_place.cpp"/>
        <source>%1, corrected</source>
        <translation>%1，已更正</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>read %1 times</source>
        <translation>读到 %1 次</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>the handset</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>%1 says</source>
        <translation>%1所述</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>recognised in what %1 sends</source>
        <translation>从%1发送的内容中识别</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>, %1 times</source>
        <translation>，%1 次</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>On %1, %2 (%3) sent to %4 inside TLS, as the tool that decrypted it wrote, %5: “%6” (packet %7).</source>
        <translation>%1，%2（%3）在 TLS 内向 %4 发送%5，由解密它的工具记录：“%6”（数据包 %7）。</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>On %1, %2 (%3) sent to %4 in the clear, %5: “%6” (packet %7).</source>
        <translation>%1，%2（%3）以明文向 %4 发送%5：“%6”（数据包 %7）。</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>resumed: the server took up an earlier one, so no certificate follows</source>
        <translation>已恢复：服务器沿用了较早的会话，因此其后没有证书</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>the client offered to resume one; the server began a new one</source>
        <translation>客户端提议恢复会话；服务器开始了新会话</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>the client offered to resume one</source>
        <translation>客户端提议恢复会话</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>; the client offered up to %1</source>
        <translation>；客户端最高提议 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Offered version</source>
        <translation>提议的版本</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>the server's choice was not seen</source>
        <translation>未见服务器的选择</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>chosen by the server</source>
        <translation>由服务器选定</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source> out of %1</source>
        <translation> (从 %1 中)</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Offered protocols</source>
        <translation>提议的协议</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>ALPN; the choice is encrypted or was not seen</source>
        <translation>ALPN；其选择已加密或未见</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Application protocol</source>
        <translation>应用层协议</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>No name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>and %1 further readings</source>
        <translation>另有 %1 次读取</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>None was read.</source>
        <translation>没有读到。</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Maker and service</source>
        <translation>厂商与服务</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>By the rule</source>
        <translation>依据规则</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Limit</source>
        <translation>局限</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Vendor declares</source>
        <translation>厂商声明</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>a declaration, not a measurement; it never counts in the estimates</source>
        <translation>是声明，不是测量；从不计入估计</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Said inside TLS, and decrypted</source>
        <translation>TLS 内所述，已解密</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Said in the clear</source>
        <translation>明文所述</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>and %1 further ones</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Cipher suite</source>
        <translation>加密套件</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>JA4</source>
        <translation>JA4</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>fingerprint of the client's program, not of a person</source>
        <translation>客户端程序的指纹，不是人的指纹</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_speech.cpp"/>
        <source>JA3</source>
        <translation>JA3</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Names disagree</source>
        <translation>名称不一致</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>%1 different domains; the most trusted source is used</source>
        <translation>%1 个不同的域名；采用最可信的来源</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>CDN and anycast addresses answer from many places at once</source>
        <translation>CDN 和任播地址同时从多处应答</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>no location source lists the address</source>
        <translation>没有位置来源列出该地址</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>not certain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>the location sources name different ones</source>
        <translation>各位置来源给出的国家/地区不同</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>it is encrypted; only its size is known</source>
        <translation>已加密；只知道其大小</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Other direction</source>
        <translation>另一方向</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>the capture holds packets of one side only</source>
        <translation>捕获文件只含一侧的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>the connection was open when the capture began</source>
        <translation>捕获开始时连接已经打开</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Ends of packets</source>
        <translation>数据包末尾</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>not captured</source>
        <translation>未捕获</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>the capture kept only the first bytes of each packet</source>
        <translation>捕获时只保留了每个数据包的前若干字节</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>were sent, by the sequence numbers, and are not in the capture</source>
        <translation>从序列号看已发送，但不在捕获文件中</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>Exact content</source>
        <translation>确切内容</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>part of what is counted as content may be set-up, so it is an upper bound</source>
        <translation>计为内容的部分可能是建连，因此为上限</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>packets do not say it; a capture made by PCAPdroid on the phone would</source>
        <translation>数据包中没有说明；由手机上的 PCAPdroid 制作的捕获文件会说明</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>What is not known, and why</source>
        <translation>哪些未知及其原因</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>not answered</source>
        <translation>未应答</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>broken off by the originator</source>
        <translation>被发起方中断</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>broken off by the responder</source>
        <translation>被响应方中断</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>closed by both sides</source>
        <translation>由双方关闭</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>closed by the originator</source>
        <translation>由发起方关闭</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>closed by the responder</source>
        <translation>由响应方关闭</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_unknowns.cpp"/>
        <source>neither its beginning nor its end was seen</source>
        <translation>未见其开头和结尾</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>before the first packet</source>
        <translation>在第一个数据包之前</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>, in “%1”</source>
        <translation>，见于“%1”</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>  and %1 more</source>
        <translation>  另有 %1 项</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>  These contradict each other; the most trusted stands first and is the one shown.</source>
        <translation>  这些说法互相矛盾；最可信的排在最前，也是所显示的。</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>%1 was taken for the device under study because it:</source>
        <translation>%1 被当作被研究设备，因为它：</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>%1 was chosen by you. What is known about it:</source>
        <translation>%1 由您选定。关于它已知的有：</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>No device with IP traffic was found in this capture.</source>
        <translation>在此捕获文件中没有找到有 IP 流量的设备。</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>These are the words of the device and its apps, as sent; they may be wrong.</source>
        <translation>这些是设备及其应用发送的原话，可能有误。</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>Addresses: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>Its traffic: %1 on the wire.</source>
        <translation>其流量：线路上 %1。</translation>
    </message>
    <message>
        <location filename="../../ui/models/handset_words.cpp"/>
        <source>Several devices seem to share this address (NAT); they cannot be told apart.</source>
        <translation>似乎有多台设备共用此地址 (NAT)；无法将它们区分开。</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>no counters of its own</source>
        <translation>没有自己的计数器</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>this computer to itself</source>
        <translation>这台电脑对自己</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>VPN or tunnel</source>
        <translation>VPN 或隧道</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>cable, bridge or virtual</source>
        <translation>有线、网桥或虚拟</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>kind not known</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>no traffic</source>
        <translation>无流量</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>under 1 packet/s</source>
        <translation>少于 1 个数据包/秒</translation>
    </message>
    <message>
        <location filename="../../ui/models/interface_scan.cpp"/>
        <source>%1 packets/s</source>
        <translation>%1 个数据包/秒</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>The newest packet is stamped %1 UTC, which is not now.</source>
        <translation>最新的数据包时间为 %1 UTC，并不是现在。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>The clock of what captures is wrong. Set it, or write the difference down (clock offset) before times are compared.</source>
        <translation>捕获方的时钟不对。请校准它，或在比较时间之前记下差值（时钟偏差）。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Frames of Wi-Fi are captured from the air, and none of them can be read: they are encrypted (WPA).</source>
        <translation>从空中捕获到 Wi-Fi 帧，但一个也读不了：它们是加密的（WPA）。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Capture where they are not: on a hotspot, or behind the access point. The names of access points and phones are all that such a capture shows.</source>
        <translation>请在未加密之处捕获：在热点上，或在接入点之后。这样的捕获只能显示接入点和手机的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>The packets are of a kind that Waybill does not read (%1).</source>
        <translation>这些数据包是 Waybill 不能读取的类型（%1）。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>They are in the file all the same, and Wireshark may read them. Choose another interface.</source>
        <translation>它们仍在文件中，Wireshark 也许能读。请选择另一个接口。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Only packets that are sent to every device (broadcast, multicast) arrive here.</source>
        <translation>只有发给所有设备的数据包（广播、多播）到达这里。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>A switch or an access point sends the phone’s packets elsewhere. Make this computer the phone’s hotspot, or capture on the router.</source>
        <translation>交换机或接入点把手机的数据包送到了别处。请让这台电脑作手机的热点，或在路由器上捕获。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>A device was given an address (DHCP) and asked for no name since.</source>
        <translation>有设备得到了地址（DHCP），此后没有查询过任何名称。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Does the network reach the internet? Is another network of the phone in use, mobile data or a VPN? Is the screen on? Open any page on the phone.</source>
        <translation>网络能到达互联网吗？手机是否在用另一个网络、移动数据或 VPN？屏幕亮着吗？请在手机上打开任意页面。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Names are asked for, but nothing is sent to them.</source>
        <translation>有名称查询，但没有向它们发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>What follows goes another way: over mobile data, or over another access point. A capture filter may leave it out. Or the network does not reach the internet.</source>
        <translation>随后的流量走了另一条路：移动数据或另一个接入点。捕获过滤器可能把它排除了。或者网络到不了互联网。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>All traffic stays within the local network.</source>
        <translation>所有流量都留在本地网络内。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>This interface may not be the way from the phone to the internet. Open any page on the phone, and see which interface’s curve jumps.</source>
        <translation>此接口可能不在手机通往互联网的路上。请在手机上打开任意页面，看哪个接口的曲线跳动。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>All of it comes from one public address, %1: every device of the network has that one on its way to the internet.</source>
        <translation>全部来自一个公网地址 %1：网络中的每台设备在通往互联网的路上都用它。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Capture on the other side of the router or hotspot, where the phone has an address of its own (10.…, 172.16.…, 192.168.…).</source>
        <translation>请在路由器或热点的另一侧捕获，手机在那里有自己的地址（10.…、172.16.…、192.168.…）。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Only this computer speaks to the internet here (%1); no phone does.</source>
        <translation>这里只有这台电脑与互联网通信（%1）；没有手机。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Is the phone in the Wi-Fi of this computer? Are its mobile data and VPN off? If it is in another network, capture there.</source>
        <translation>手机在这台电脑的 Wi-Fi 中吗？它的移动数据和 VPN 关闭了吗？如果它在另一个网络中，请在那里捕获。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Nearly all traffic goes to %1 through what looks like a VPN.</source>
        <translation>几乎所有流量都经由看似 VPN 的连接去往 %1。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Where it goes from there cannot be seen. Switch the VPN on the phone off, or capture on the phone.</source>
        <translation>从那里去往何处无法看到。请关闭手机上的 VPN，或在手机上捕获。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>No IPv6 was seen so far.</source>
        <translation>至今没有见到 IPv6。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>If the phone has IPv6 in other networks, it behaves otherwise here: say so beside results. If it has IPv6 in this one, this place does not see it.</source>
        <translation>如果手机在其他网络中有 IPv6，它在这里的行为就不同：请在结果旁说明。如果它在这个网络中有 IPv6，那么此处看不到它。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Not one packet has come.</source>
        <translation>一个数据包也没有来。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_hints.cpp"/>
        <source>Is this the right interface, and does the phone use it? Does the capture filter leave all out? Open any page on the phone.</source>
        <translation>接口对吗，手机在用它吗？捕获过滤器是否排除了一切？请在手机上打开任意页面。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>%1 is run and reads packets on %2, also those for other devices that reach it.</source>
        <translation>运行 %1，读取 %2 上的数据包，也包括到达它的发给其他设备的数据包。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>%1 is run and reads packets on %2.</source>
        <translation>运行 %1，读取 %2 上的数据包。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>The window itself gets no right. Nothing is connected to, and nothing is sent.</source>
        <translation>窗口本身不获得任何权限。不连接任何地方，也不发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Every device in every network of this computer can send to it.</source>
        <translation>这台电脑所有网络中的每台设备都能向它发送。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Only programs of this computer can send to it.</source>
        <translation>只有这台电脑的程序能向它发送。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Every device in that network can send to it, also made-up packets.</source>
        <translation>该网络中的每台设备都能向它发送，也包括伪造的数据包。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Waybill listens on UDP port %1 of %2 until the capture ends, and takes what the first sender sends.</source>
        <translation>Waybill 在 %2 的 UDP 端口 %1 上监听，直到捕获结束，并接收第一个发送者所发的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Waybill listens on TCP port %1 of %2 until the capture ends, and takes what the first that connects sends.</source>
        <translation>Waybill 在 %2 的 TCP 端口 %1 上监听，直到捕获结束，并接收第一个连接者所发的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>It is not encrypted. Nothing is run.</source>
        <translation>它不加密。不运行任何程序。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>the phone that is connected</source>
        <translation>已连接的手机</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>the phone %1</source>
        <translation>手机 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>All interfaces together (any)</source>
        <translation>所有接口一起（any）</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Rooted phone (tcpdump)</source>
        <translation>已 root 的手机（tcpdump）</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>PCAPdroid by the cable</source>
        <translation>用数据线的 PCAPdroid</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>PCAPdroid’s TCP exporter</source>
        <translation>PCAPdroid 的 TCP 导出器</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>PCAPdroid’s UDP exporter</source>
        <translation>PCAPdroid 的 UDP 导出器</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>tcpdump by ssh</source>
        <translation>通过 ssh 的 tcpdump</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Look for them…</source>
        <translation>查找它们…</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>A named pipe</source>
        <translation>命名管道</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Every packet of this computer on all its networks. A packet that is passed on appears twice.</source>
        <translation>这台电脑在所有网络上的每个数据包。被转发的数据包会出现两次。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>What this computer sends and receives there. A phone’s packets are among them when this computer is its hotspot or stands between it and the internet.</source>
        <translation>这台电脑在那里收发的内容。当这台电脑是手机的热点，或位于手机与互联网之间时，其中包括手机的数据包。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Everything that the phone sends, over Wi-Fi and mobile data. Needs USB debugging, root and tcpdump on the phone.</source>
        <translation>手机经 Wi-Fi 和移动数据发送的一切。需要 USB 调试、root 以及手机上的 tcpdump。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>The app PCAPdroid records on the phone, without root, and names the app behind each connection. Needs USB debugging.</source>
        <translation>应用 PCAPdroid 在手机上录制，无需 root，并说明每个连接属于哪个应用。需要 USB 调试。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>The app PCAPdroid on the phone sends its packets over the network; what is lost on the way is sent again.</source>
        <translation>手机上的应用 PCAPdroid 通过网络发送其数据包；途中丢失的会重新发送。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>The same by UDP: packets that are lost on the way leave no trace. Take TCP where that works.</source>
        <translation>同样，但用 UDP：途中丢失的数据包不留痕迹。TCP 可用时请用 TCP。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>A router or another computer that carries the phone’s traffic, by the ssh program of this computer.</source>
        <translation>承载手机流量的路由器或另一台电脑，使用这台电脑的 ssh 程序。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>One of Wireshark’s programs that capture: %1</source>
        <translation>Wireshark 的捕获程序之一：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Wireshark’s extcap programs capture from Bluetooth, from other computers and more. Looking for them runs each one that is installed and asks what it offers; androiddump then asks the adb server of this computer.</source>
        <translation>Wireshark 的 extcap 程序可从蓝牙、其他电脑等处捕获。查找时会运行每个已安装的程序并询问它提供什么；androiddump 会因此询问这台电脑的 adb 服务器。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Another program captures and writes into a pipe; Waybill reads it.</source>
        <translation>另一个程序捕获并写入管道；Waybill 读取它。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>127.0.0.1 – this computer only (by a cable with adb reverse)</source>
        <translation>127.0.0.1 – 仅这台电脑（用数据线和 adb reverse）</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>%1 – %2: everybody in this network can send to it</source>
        <translation>%1 – %2：该网络中的每个人都能向它发送</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>0.0.0.0 – every network of this computer can send to it</source>
        <translation>0.0.0.0 – 这台电脑的每个网络都能向它发送</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Captured by</source>
        <translation>捕获程序</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>waybill-capture</source>
        <translation>waybill-capture</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>dumpcap (of Wireshark)</source>
        <translation>dumpcap（Wireshark 的）</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Promiscuous</source>
        <translation>混杂模式</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Also packets that reach this interface but are for other devices, as from a mirror port.</source>
        <translation>也包括到达此接口但发给其他设备的数据包，例如来自镜像端口的。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Buffer, MiB</source>
        <translation>缓冲区，MiB</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Memory of the system for packets that wait to be written; more when packets are lost.</source>
        <translation>系统用于等待写入的数据包的内存；丢包时请加大。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>the only phone that is connected</source>
        <translation>唯一连接的手机</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>As “adb devices” lists it; needed only when several phones are connected.</source>
        <translation>如“adb devices”所列；仅在连接了多部手机时需要。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Interface of the phone</source>
        <translation>手机的接口</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>any – Wi-Fi and mobile data together</source>
        <translation>any – Wi-Fi 和移动数据一起</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>wlan0 – Wi-Fi alone</source>
        <translation>wlan0 – 仅 Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>rmnet0 – mobile data of many phones</source>
        <translation>rmnet0 – 许多手机的移动数据</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Only this app</source>
        <translation>仅此应用</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>all apps</source>
        <translation>所有应用</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Its package name, com.example.app. What other apps send is then not in the capture.</source>
        <translation>其包名，com.example.app。其他应用发送的内容就不在捕获中。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>the phone asks for permission</source>
        <translation>手机会请求许可</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>From PCAPdroid’s settings, Control permissions. It is not remembered.</source>
        <translation>来自 PCAPdroid 设置的 Control permissions。不会被记住。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Listen on</source>
        <translation>监听于</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Write the same address and port into PCAPdroid’s settings, Remote collector.</source>
        <translation>在 PCAPdroid 设置的 Remote collector 中填写相同的地址和端口。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Connect to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>User and address, or a name of ~/.ssh/config. ssh must be able to log in by a key: no password can be asked for here.</source>
        <translation>用户和地址，或 ~/.ssh/config 中的名称。ssh 必须能用密钥登录：这里无法询问密码。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Port of ssh</source>
        <translation>ssh 的端口</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>as configured</source>
        <translation>按配置</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Interface there</source>
        <translation>那里的接口</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>any – all of them; packets may appear twice</source>
        <translation>any – 全部；数据包可能出现两次</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>br-lan – the home network on OpenWrt</source>
        <translation>br-lan – OpenWrt 上的家庭网络</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>wlan0 – the first Wi-Fi</source>
        <translation>wlan0 – 第一个 Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Program there</source>
        <translation>那里的程序</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Named pipe</source>
        <translation>命名管道</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Made with “mkfifo”; another program writes pcap or pcapng into it. Waybill waits until it does.</source>
        <translation>用“mkfifo”创建；另一个程序把 pcap 或 pcapng 写入其中。Waybill 会等到它写入。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>%1: “%2” is no number.</source>
        <translation>%1：“%2”不是数字。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>%1: %2 is less than %3.</source>
        <translation>%1：%2 小于 %3。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>%1: %2 is more than %3.</source>
        <translation>%1：%2 大于 %3。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>%1 is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>%1: a line break cannot stand there.</source>
        <translation>%1：此处不能有换行。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Look for the extcap programs first, then choose one of their interfaces.</source>
        <translation>请先查找 extcap 程序，再选择它们的一个接口。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>“%1” is no address of this computer; write digits, 192.168.1.5. Names are not looked up.</source>
        <translation>“%1”不是这台电脑的地址；请写数字，如 192.168.1.5。不查询名称。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>Where to connect to cannot begin with “-”: ssh would take it for an option.</source>
        <translation>连接目标不能以“-”开头：ssh 会把它当作选项。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_sources.cpp"/>
        <source>“%1” cannot begin with “-”: it would be taken for an option.</source>
        <translation>“%1”不能以“-”开头：它会被当作选项。</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>%1, place unknown</source>
        <translation>%1，地点未知</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>%1, not counted</source>
        <translation>%1，不计入</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>Country (estimated)</source>
        <translation>国家/地区（估计）</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>Up to</source>
        <translation>至多</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>%1 (not counted)</source>
        <translation>%1（不计入）</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>Disc area: content sent, at the country’s centre, not at a server. Stripes: perhaps there, sources disagree or only one says so.</source>
        <translation>圆面积：发送的内容，画在国家/地区的中心，而不是服务器处。条纹：可能在该处，来源不一致或仅一个来源这样认为。</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>Boundaries: %1 (de facto), disputed ones dashed by claimant; Waybill takes no position.</source>
        <translation>边界：%1 (de facto)，有争议的边界按主张方以虚线绘制；Waybill 不持任何立场。</translation>
    </message>
    <message>
        <location filename="../../ui/models/map_facts.cpp"/>
        <source>Land: %1, drawn without borders; Waybill takes no position.</source>
        <translation>陆地：%1，绘制时不含边界；Waybill 不持任何立场。</translation>
    </message>
    <message>
        <location filename="../../ui/models/name_words.cpp"/>
        <source>its letters mix scripts: it may be made to look like another name</source>
        <translation>其字母混用多种文字：可能被做成与另一名称相似的样子</translation>
    </message>
    <message>
        <location filename="../../ui/models/name_words.cpp"/>
        <source>ECH was offered: the name may be the provider's, not the destination's</source>
        <translation>提供了 ECH：该名称可能是提供商的，而不是目的地的</translation>
    </message>
    <message>
        <location filename="../../ui/models/name_words.cpp"/>
        <source>the answer is from an earlier capture, where the packet is</source>
        <translation>应答来自较早的捕获文件，该数据包在那里</translation>
    </message>
    <message>
        <location filename="../../ui/models/name_words.cpp"/>
        <source>packet %1</source>
        <translation>数据包 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>new: first looked up at %1, after %2</source>
        <translation>新：首次查询于 %1，在 %2 之后</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>new: first contact at %1, after %2</source>
        <translation>新：首次联系于 %1，在 %2 之后</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>new: first looked up at %1, after “%2” at %3</source>
        <translation>新：首次查询于 %1，在 %3 的“%2”之后</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>new: first contact at %1, after “%2” at %3</source>
        <translation>新：首次联系于 %1，在 %3 的“%2”之后</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>New since %1</source>
        <translation>自 %1 起新出现</translation>
    </message>
    <message>
        <location filename="../../ui/models/new_since.cpp"/>
        <source>New since “%1”, %2</source>
        <translation>自“%1”（%2）起新出现</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_marks.cpp"/>
        <source>Moment %1 %2</source>
        <translation>时刻 %1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_marks.cpp"/>
        <source>%1, not in this recording</source>
        <translation>%1，不在此记录中</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_marks.cpp"/>
        <source>Flow to %1, from packet %2 on</source>
        <translation>到 %1 的流，自数据包 %2 起</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_marks.cpp"/>
        <source>note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_marks.cpp"/>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_marks.cpp"/>
        <source>starred; %1</source>
        <translation>已加星标；%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/series_words.cpp"/>
        <source>elsewhere</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../ui/models/series_words.cpp"/>
        <source>sources disagree or only one</source>
        <translation>来源不一致或仅一个来源</translation>
    </message>
    <message>
        <location filename="../../ui/models/series_words.cpp"/>
        <source>unplaced</source>
        <translation>未定位</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>Kind: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>%1, by the address</source>
        <translation>%1，依据地址</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>%1, by the host name</source>
        <translation>%1，依据主机名</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>, read %1</source>
        <translation>，读取于 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>; your own rule</source>
        <translation>；您自己的规则</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>%1, as %2 words it. A declaration, not a measurement; it never counts in the estimates.</source>
        <translation>%1，按 %2 的措辞。是声明，不是测量；从不计入估计。</translation>
    </message>
    <message>
        <location filename="../../ui/models/service_words.cpp"/>
        <source>Says who: %1</source>
        <translation>声明来源：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/shown_times.cpp"/>
        <source>the capture names no time zone</source>
        <translation>捕获文件未注明时区</translation>
    </message>
    <message>
        <location filename="../../ui/models/shown_times.cpp"/>
        <source>as the capture says, %1</source>
        <translation>按捕获文件所述，%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/shown_times.cpp"/>
        <source>this computer’s time at the time of the capture</source>
        <translation>捕获时本机的时间</translation>
    </message>
    <message>
        <location filename="../../ui/models/shown_times.cpp"/>
        <source>this computer’s time; its clocks changed to %1 within this capture: all its times are at %2</source>
        <translation>本机的时间；在此捕获期间本机时钟改为 %1：其所有时间均按 %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/shown_times.cpp"/>
        <source>chosen for all captures</source>
        <translation>为所有捕获文件选定</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>An update at %1: the build changed from %2 to %3.</source>
        <translation>%1 有一次更新：构建版本由 %2 变为 %3。</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>An update at %1.</source>
        <translation>%1 有一次更新。</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>– %1 (packet %2)</source>
        <translation>– %1（数据包 %2）</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>“%1” on %2 keeps what is before %3 (%4). A new run on %5 takes what is from then on (%6), with the same conditions; correct them where the update changed them.</source>
        <translation>%2 一侧的“%1”保留 %3 之前的部分 (%4)。%5 一侧的新轮次取用此后的部分 (%6)，条件相同；若更新改变了条件，请予更正。</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>%1 noted from then on go along.</source>
        <translation>此后记下的 %1 一并移过去。</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>The capture file is not touched.</source>
        <translation>捕获文件不会被改动。</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>%1 lies outside the run, which lasts from %2 to %3.</source>
        <translation>%1 在该轮次之外，该轮次从 %2 持续到 %3。</translation>
    </message>
    <message>
        <location filename="../../ui/models/stated_words.cpp"/>
        <source>stated by the user</source>
        <translation>由用户陈述</translation>
    </message>
    <message>
        <location filename="../../ui/models/stated_words.cpp"/>
        <source>stated by the user; the traffic says the same</source>
        <translation>由用户陈述；流量所示相同</translation>
    </message>
    <message>
        <location filename="../../ui/models/stated_words.cpp"/>
        <source>stated by the user; the traffic says otherwise: %1</source>
        <translation>由用户陈述；流量所示不同：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/stated_words.cpp"/>
        <source>Stated by the user about this handset</source>
        <translation>用户对此手机的陈述</translation>
    </message>
    <message>
        <location filename="../../ui/models/stated_words.cpp"/>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <location filename="../../ui/models/stated_words.cpp"/>
        <source>Stated by the user: %1</source>
        <translation>用户陈述：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_values.cpp"/>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_values.cpp"/>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_values.cpp"/>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_values.cpp"/>
        <source>bytes, at least</source>
        <translation>字节，至少</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_values.cpp"/>
        <source>bytes, if disputed servers are there</source>
        <translation>字节，若有分歧的服务器在该处</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Flows</source>
        <translation>流</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Captures</source>
        <translation>捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Earlier lookups</source>
        <translation>较早的查询</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>%1, %2 B of content (%3)</source>
        <translation>%1，内容 %2 B (%3)</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Nothing on the network shows it; the app's key log would, and a plain DNS answer before it.</source>
        <translation>网络上没有任何东西显示它；应用的密钥日志可以显示，其前的明文 DNS 应答也可以。</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>The app sends none. Start the capture before the phone joins the network: its DNS answers name it.</source>
        <translation>应用没有发送。请在手机接入网络之前开始捕获：其 DNS 应答会给出名称。</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Start the capture before the app, best before the phone joins the network.</source>
        <translation>请在启动应用之前开始捕获，最好在手机接入网络之前。</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Capture where both directions pass: at the hotspot, the gateway or on the phone.</source>
        <translation>请在两个方向都经过的地方捕获：热点、网关或手机上。</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Start the capture before the app. Where UDP port 443 is blocked, apps turn to TCP, which can be read.</source>
        <translation>请在启动应用之前开始捕获。若 UDP 端口 443 被封锁，应用会改用可以读取的 TCP。</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Capture whole packets: snaplen 0 in tcpdump, no limit in Wireshark.</source>
        <translation>请捕获整个数据包：tcpdump 中设 snaplen 0，Wireshark 中不设限制。</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Start the capture before the phone joins the network: its DNS answers say which name was meant.</source>
        <translation>请在手机接入网络之前开始捕获：其 DNS 应答会说明所指的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Switch off private DNS on the phone for a test, or capture from its start: the app's own hello may still show the name.</source>
        <translation>测试时请关闭手机上的私人 DNS，或从其启动时开始捕获：应用自身的 hello 仍可能显示名称。</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Start the capture before the phone joins the network; what has no lookup then is a hard-coded address, or was kept from an earlier lookup.</source>
        <translation>请在手机接入网络之前开始捕获；此后仍没有查询的，就是硬编码的地址，或保留自较早的查询。</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>There is nothing to read; a longer capture may show an attempt that succeeds.</source>
        <translation>没有可读取的内容；更长时间的捕获可能会显示一次成功的尝试。</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Why there is no name</source>
        <translation>为何没有名称</translation>
    </message>
    <message>
        <location filename="../../ui/models/unnamed_advice.cpp"/>
        <source>Every flow of this handset beyond the local network has a name.</source>
        <translation>这部手机在本地网络以外的每个流都有名称。</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>The capture came through a pipe, so there is no file that Wireshark could open.</source>
        <translation>捕获数据经由管道传入，因此没有可供 Wireshark 打开的文件。</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>The name of the file is not text in this system's encoding, so it cannot be passed on.</source>
        <translation>该文件的名称不是本系统编码下的文本，因此无法传递。</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>%1 is no longer there.</source>
        <translation>%1 已不在原处。</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>Wireshark is not installed (Debian: apt install wireshark). Copied instead: %1</source>
        <translation>未安装 Wireshark（Debian：apt install wireshark）。已改为复制：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>Wireshark could not be started: %1</source>
        <translation>无法启动 Wireshark：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>Opened in Wireshark at %1</source>
        <translation>已在 Wireshark 中打开，位于 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/wireshark_launch.cpp"/>
        <source>Opened in Wireshark</source>
        <translation>已在 Wireshark 中打开</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_menu.cpp"/>
        <source>Apply as filter</source>
        <translation>作为过滤器应用</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_menu.cpp"/>
        <source>Prepare as filter</source>
        <translation>准备作为过滤器</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_menu.cpp"/>
        <source>This row stands for no address and no name to filter for</source>
        <translation>此行没有可用于过滤的地址或名称</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_menu.cpp"/>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_menu.cpp"/>
        <source>Copied a filter for part of the row: %1 further addresses or names do not fit in it</source>
        <translation>已复制该行一部分的过滤器：另有 %1 个地址或名称无法容纳</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Gap</source>
        <translation>间断</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>%1 days</source>
        <translation>%1 天</translation>
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
        <translation>未发送</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>its time is uncertain by ± %1 s</source>
        <translation>其时间的不确定度为 ± %1 秒</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>outside the time that is shown</source>
        <translation>在所显示的时间之外</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_texts.cpp"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>Waybill %1</source>
        <translation>Waybill %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>Shows where a handset’s data goes, from a recording of its network traffic.</source>
        <translation>根据网络流量记录，显示手机的数据去向。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>It opens no network connection and changes no capture.</source>
        <translation>它不建立任何网络连接，也不改动任何捕获文件。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>Free software under the GNU General Public License, version 3 or later; no warranty.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布；不提供任何担保。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>Built with Qt (LGPL-3.0) and QCustomPlot (GPL-3.0).</source>
        <translation>使用 Qt (LGPL-3.0) 和 QCustomPlot (GPL-3.0) 构建。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>World map: Natural Earth 4.1.0 (public domain), by world-atlas (ISC) and qgis-common.</source>
        <translation>世界地图：Natural Earth 4.1.0（公有领域），取自 world-atlas (ISC) 和 qgis-common。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>Its boundaries are de facto, disputed ones dashed; Waybill takes no position.</source>
        <translation>其边界为事实上的 (de facto) 边界，有争议的以虚线绘制；Waybill 不持任何立场。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>Where addresses are estimated to be, and who operates them:</source>
        <translation>地址估计位于何处、由谁运营：</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>(the tables are still being loaded)</source>
        <translation>（数据表仍在加载）</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about_text.cpp"/>
        <source>An estimate is not a place: sources disagree, and CDN or anycast addresses say nothing about where data ends up.</source>
        <translation>估计并不等于地点：各来源并不一致，而 CDN 或任播地址完全不说明数据最终去往何处。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Levels of contact</source>
        <translation>联系级别</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Why a flow has no name</source>
        <translation>流为何没有名称</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Waybill never looks names up. A flow is named only by what its packets, or the handset’s own DNS answers, show; this flow showed none: %1.</source>
        <translation>Waybill 从不自行查询名称。流的名称只取自其数据包或手机自身 DNS 应答所显示的内容；此流没有显示任何名称：%1。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Words of comparisons</source>
        <translation>比较用语</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>While a filter is in use: no flow that passes it on that side, but on the other. Other flows to the same destination may have been there.</source>
        <translation>使用过滤器时：该侧没有通过过滤器的流，而另一侧有。到同一目的地的其他流可能曾在该侧出现。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>How to capture a phone</source>
        <translation>如何捕获手机的流量</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What it sees</source>
        <translation>它看到什么</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What it misses</source>
        <translation>它看不到什么</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What may be concluded</source>
        <translation>可以得出什么结论</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What to write down</source>
        <translation>要记录什么</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What can be seen</source>
        <translation>能看到什么</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Narrowing</source>
        <translation>限定</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What you add and take along</source>
        <translation>您添加和带走的内容</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Identifiers</source>
        <translation>标识符</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Columns of %1</source>
        <translation>%1的列</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Fields of the filter</source>
        <translation>过滤器字段</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>%1 (%2). Example: %3%4</source>
        <translation>%1 (%2)。示例：%3%4</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>. The same in Wireshark.</source>
        <translation>。在 Wireshark 中相同。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../ui/shell/problem_texts.cpp"/>
        <source>%1, byte %2: %3</source>
        <translation>%1，字节 %2：%3</translation>
    </message>
    <message>
        <location filename="../../ui/shell/problem_texts.cpp"/>
        <source>Partial: reading was stopped after %1. Every figure covers only these.</source>
        <translation>不完整：读取在 %1 之后被停止。所有数值只涵盖这些。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/problem_texts.cpp"/>
        <source>Partial: reading ended early after %1. %2</source>
        <translation>不完整：读取在 %1 之后提前结束。%2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/problem_texts.cpp"/>
        <source>Partial: not everything was read, %1 so far.</source>
        <translation>不完整：尚未全部读取，目前为 %1。</translation>
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
        <translation>警报</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>How many alerts there are</source>
        <translation>警报数量</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>S&amp;how the flow</source>
        <translation>显示该流(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Goes to the flow that the alert is about (Enter)</source>
        <translation>转到该警报所涉及的流 (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Copies all alerts as text</source>
        <translation>以文本复制全部警报</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>&amp;Save as text…</source>
        <translation>另存为文本(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Writes all alerts into a text file</source>
        <translation>将全部警报写入文本文件</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>&amp;Rules…</source>
        <translation>规则(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Which alerts there are, and whether they are heard</source>
        <translation>有哪些警报，以及是否发出声音</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>No rule had anything to tell yet.</source>
        <translation>尚无规则有内容可报。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>%1. Each is told once, with the time of the packet that shows it.</source>
        <translation>%1。每条只报一次，时间为显示它的数据包的时间。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Alerts of %1

%2</source>
        <translation>%1 的警报

%2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Save alerts as text</source>
        <translation>将警报保存为文本</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../ui/models/alert_list_model.cpp"/>
        <source>What was told</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <location filename="../../ui/models/alert_list_model.cpp"/>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>&amp;Beep at every alert</source>
        <translation>每次警报时发出提示音(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Alert rules</source>
        <translation>警报规则</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>The desktop’s own sound. Without it alerts are seen only: a band above the page, and a line in the list of alerts.</source>
        <translation>桌面自带的声音。不启用时警报只显示：页面上方的横条，以及警报列表中的一行。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>While a capture is watched, Waybill tells once of each of these:</source>
        <translation>在观察捕获时，Waybill 对以下每种情况各报告一次：</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>What the rule tells</source>
        <translation>该规则报告什么</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Takes the selected rule off the list (Delete)</source>
        <translation>将所选规则从列表中移除 (Delete)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Back to the &amp;defaults</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>The rules for the watched countries, as they are at first</source>
        <translation>关注的国家/地区的初始规则</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Content to an address estimated in</source>
        <translation>发往估计位于以下国家/地区的地址的内容</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Content without a name to</source>
        <translation>没有名称的内容，发往</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Contact while consent is off with</source>
        <translation>同意关闭期间联系</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>New destination since the capture began</source>
        <translation>自捕获开始以来的新目的地</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>New destination since the marker</source>
        <translation>自标记以来的新目的地</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Packets were dropped</source>
        <translation>有数据包被丢弃</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>A value of the device card was sent</source>
        <translation>发送了设备卡上的某个值</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Kind of the rule to add</source>
        <translation>要添加的规则的类型</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Country of the rule to add</source>
        <translation>要添加的规则的国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>anyone</source>
        <translation>任何一方</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Maker or service of the rule to add</source>
        <translation>要添加的规则的厂商或服务</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_rules_dialog.cpp"/>
        <source>Adds the rule at the end of the list, and turns it on</source>
        <translation>将规则添加到列表末尾并启用</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>app</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>App unknown</source>
        <translation>应用未知</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>User id %1</source>
        <translation>用户 ID %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>App unknown – this may not be the vendor. This capture does not say which program sent what; a recording by PCAPdroid does.</source>
        <translation>应用未知 – 未必是厂商。此捕获文件没有说明哪个程序发送了什么；PCAPdroid 的记录会说明。</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>As the capture itself names them. “system” is a user id below 10000; an “app” may have been put there by its user or by the maker.</source>
        <translation>按捕获文件自身的命名。“系统”指低于 10000 的用户 ID；“应用”可能由用户或制造商装入。</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>As the capture itself names them. For %1 the app is unknown – this may not be the vendor.</source>
        <translation>按捕获文件自身的命名。对于 %1，应用未知 – 未必是厂商。</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>User id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>%1 (bytes, at least)</source>
        <translation>%1（字节，至少）</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>%1 (bytes, up to)</source>
        <translation>%1（字节，至多）</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>%1 (bytes)</source>
        <translation>%1（字节）</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>The capture does not say which program these flows belong to. This may not be the vendor.</source>
        <translation>捕获文件没有说明这些流属于哪个程序。未必是厂商。</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>%1, user id %2</source>
        <translation>%1，用户 ID %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>By its Android user id: below 10000 a part of the system, from 10000 on an app, installed by the user or by the maker</source>
        <translation>依据其 Android 用户 ID：低于 10000 为系统的一部分，10000 及以上为应用，由用户或制造商安装</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>Other countries together; a disputed address counts once for each of them in the upper figure</source>
        <translation>其他国家/地区合计；有分歧的地址在上限值中对每个相关国家/地区各计一次</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>%1: %2 of content to “%3”</source>
        <translation>%1：发往“%3”的内容 %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>Elsewhere</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../ui/pages/destinations/app_panel.cpp"/>
        <source>the first %1 of %2 rows</source>
        <translation>共 %2 行，此为前 %1 行</translation>
    </message>
    <message>
        <location filename="../../ui/models/behind_model.cpp"/>
        <source>Capture</source>
        <translation>捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/models/build_timeline_model.cpp"/>
        <source>no matching flow</source>
        <translation>无匹配的流</translation>
    </message>
    <message>
        <location filename="../../ui/models/build_timeline_model.cpp"/>
        <source>contacts: %1</source>
        <translation>联系：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/build_timeline_model.cpp"/>
        <source>against %1: %2. %3</source>
        <translation>与 %1 相比：%2。%3</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Copy the command %1</source>
        <translation>复制命令 %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>The four ways side by side</source>
        <translation>四种方式并列</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Ways to capture</source>
        <translation>捕获的方式</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Side by side</source>
        <translation>并列比较</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Capture this way…</source>
        <translation>用这种方式捕获…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>“Captured at” is set to “%1”.</source>
        <translation>“捕获位置”设为“%1”。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>None of them sees into encrypted connections. Two captures are compared fairly only when both were made the same way.</source>
        <translation>它们都看不到加密连接的内部。只有两个捕获以相同方式完成，比较才公平。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/capture_guide_dialog.cpp"/>
        <source>What packets do not say, and nobody remembers a month later. Most of it has a field in “What you know about this recording”.</source>
        <translation>数据包没有说明、一个月后也没人记得的事。其中大部分在“您对此次录制的了解”中有对应的栏目。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Each capture is one run. With four runs or more a side, tests over runs can tell a change from ordinary variation. Files can also be dropped anywhere in the window.</source>
        <translation>每个捕获文件为一轮。每侧有四轮或更多时，基于各轮次的检验可以将变化与正常波动区分开。也可以将文件拖放到窗口的任何位置。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Before is</source>
        <translation>“之前”为</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>After is</source>
        <translation>“之后”为</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Side of the case that is compared as Before</source>
        <translation>案例中作为“之前”参与比较的一侧</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Side of the case that is compared as After</source>
        <translation>案例中作为“之后”参与比较的一侧</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Split there…</source>
        <translation>在此拆分…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Add captures to Before…</source>
        <translation>将捕获文件添加到“之前”…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Add captures to After…</source>
        <translation>将捕获文件添加到“之后”…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Edit conditions…</source>
        <translation>编辑条件…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Edit the conditions of the selected captures of Before</source>
        <translation>编辑“之前”中所选捕获文件的条件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Edit the conditions of the selected captures of After</source>
        <translation>编辑“之后”中所选捕获文件的条件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Split at the update…</source>
        <translation>在更新处拆分…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Split the selected capture of Before at the update</source>
        <translation>在更新处拆分“之前”中所选的捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Split the selected capture of After at the update</source>
        <translation>在更新处拆分“之后”中所选的捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Open capture</source>
        <translation>打开捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Open the selected capture of Before by itself</source>
        <translation>单独打开“之前”中所选的捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Open the selected capture of After by itself</source>
        <translation>单独打开“之后”中所选的捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Take the selected captures out of Before</source>
        <translation>将所选捕获文件移出“之前”</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Take the selected captures out of After</source>
        <translation>将所选捕获文件移出“之后”</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Captures before; Enter edits their conditions</source>
        <translation>之前的捕获文件；按 Enter 编辑其条件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Captures after; Enter edits their conditions</source>
        <translation>之后的捕获文件；按 Enter 编辑其条件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel.cpp"/>
        <source>Move to %1</source>
        <translation>移至%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel_runs.cpp"/>
        <source>its build changed from “%1” to “%2”.</source>
        <translation>其构建版本由“%1”变为“%2”。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel_runs.cpp"/>
        <source>an updater’s server sent data, and then the phone joined the network anew.</source>
        <translation>更新程序的服务器发送了数据，随后手机重新接入网络。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel_runs.cpp"/>
        <source>“%1” shows an update at %2 %3: %4</source>
        <translation>“%1”在 %2 %3 显示有一次更新：%4</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel_runs.cpp"/>
        <source>One more recording shows one.</source>
        <translation>另有 1 份记录显示有更新。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/captures_panel_runs.cpp"/>
        <source>%1 more recordings show one.</source>
        <translation>另有 %1 份记录显示有更新。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Stop searching</source>
        <translation>停止搜索</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Read-only: %1. Changes can be saved as a copy.</source>
        <translation>只读：%1。更改可以另存为副本。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Another program has this case open. Whoever saves second is refused.</source>
        <translation>另一个程序已打开此案例。后保存者将被拒绝。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>This case was of an older version and was brought up to date; the older one is kept as %1.</source>
        <translation>此案例为旧版本，已升级到最新；旧版本保留为 %1。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Looking for 1 capture by its SHA-256…</source>
        <translation>正在按 SHA-256 查找 1 个捕获文件…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Looking for %1 captures by their SHA-256…</source>
        <translation>正在按 SHA-256 查找 %1 个捕获文件…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>1 capture is not where it was and is left out%1.</source>
        <translation>1 个捕获文件不在原处，已排除%1。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>%1 captures are not where they were and are left out%2.</source>
        <translation>%1 个捕获文件不在原处，已排除%2。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Computed anew with the tables of today: %1. Saving keeps it beside the former result.</source>
        <translation>已用今天的数据表重新计算：%1。保存时会将其与先前的结果一并保留。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Computed with the tables of %1.</source>
        <translation>用 %1 的数据表计算。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Keep the former</source>
        <translation>保留先前的</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Result kept on %1 UTC: %2</source>
        <translation>保留于 %1 UTC 的结果：%2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Made by:
%1

%2</source>
        <translation>制作工具：
%1

%2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Result kept in this case</source>
        <translation>此案例中保留的结果</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Look for the captures in this folder and below</source>
        <translation>在此文件夹及其下级中查找捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source>Not saved: %1.</source>
        <translation>未保存：%1。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/case_bands.cpp"/>
        <source> Opening it again drops what was changed here.</source>
        <translation> 重新打开将丢弃此处的更改。</translation>
    </message>
    <message>
        <location filename="../../ui/models/case_lookups_model.cpp"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../ui/models/case_lookups_model.cpp"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../ui/models/case_lookups_model.cpp"/>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <location filename="../../ui/models/case_lookups_model.cpp"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>Operators</source>
        <translation>运营商</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>Countries</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>What the rows are</source>
        <translation>各行是什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>Rows listed</source>
        <translation>列出的行</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>There are none on either side.</source>
        <translation>两侧都没有。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>No row matches.</source>
        <translation>没有匹配的行。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>%1 of %2 rows</source>
        <translation>%1 行，共 %2 行</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>See its flows</source>
        <translation>查看其流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/changes_panel.cpp"/>
        <source>Copy row as CSV</source>
        <translation>将行复制为 CSV</translation>
    </message>
    <message>
        <location filename="../../ui/models/chapter_model.cpp"/>
        <source>From (%1)</source>
        <translation>起 (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/models/chapter_model.cpp"/>
        <source>What was seen</source>
        <translation>所见内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Show packet</source>
        <translation>显示数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Show flow</source>
        <translation>显示流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Copy the questions</source>
        <translation>复制问题</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>The claim as quoted</source>
        <translation>声明原话</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>In conflict with</source>
        <translation>与之冲突</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Replies</source>
        <translation>答复</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>What this does not show</source>
        <translation>这不能说明什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>What would change it, and what to capture next</source>
        <translation>什么会改变判定，接下来应捕获什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>What would be expected</source>
        <translation>预期会见到什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Judged on</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>What is known besides</source>
        <translation>其他已知情况</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Dated facts</source>
        <translation>有日期的事实</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>The packet, with the bytes of an identifier marked (Enter)</source>
        <translation>数据包，其中标出标识符的字节 (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>A display filter that shows the packets of the selected flow in Wireshark</source>
        <translation>在 Wireshark 中显示所选流的数据包的显示过滤器</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Copied as Wireshark filter</source>
        <translation>已复制为 Wireshark 过滤器</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Questions to whoever made the claim</source>
        <translation>向声明者提出的问题</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Neutral questions about what was found, to be sent as they are</source>
        <translation>关于所发现内容的中立问题，可原样发送</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Copied the questions</source>
        <translation>已复制问题</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Tested as: %1</source>
        <translation>测试内容：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Who said it is not stated.</source>
        <translation>未注明由谁说出。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>If the claim is true: %1</source>
        <translation>若声明属实：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>If it is not: %1</source>
        <translation>若声明不属实：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>Level of evidence: %1</source>
        <translation>证据级别：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_details.cpp"/>
        <source>The first %1 of %2 places</source>
        <translation>前 %1 处，共 %2 处</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Claim %1</source>
        <translation>声明 %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>New claim</source>
        <translation>新声明</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>What would show it in traffic?</source>
        <translation>什么能在流量中显示这一点？</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Tested as</source>
        <translation>测试内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>word for word, in the language it was said in</source>
        <translation>逐字记录，使用说出时的语言</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>a person or a company, and who reports it</source>
        <translation>个人或公司，以及由谁转述</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>what is known besides; shown with the claim, never judged by</source>
        <translation>其他已知情况；与声明一同显示，从不作为判定依据</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Who said it</source>
        <translation>由谁说出</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Where it can be read</source>
        <translation>可在何处查阅</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Keep the claim</source>
        <translation>保留声明</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Write down what was said.</source>
        <translation>请写下所说的话。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>The claim needs a short name.</source>
        <translation>声明需要一个简称。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>This cannot be kept yet. %1</source>
        <translation>尚不能保留。%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_form_dialog.cpp"/>
        <source>Still missing: %1</source>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>…  Being judged</source>
        <translation>…  正在判定</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>…  Not judged yet</source>
        <translation>…  尚未判定</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>with %1</source>
        <translation>与 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>As quoted</source>
        <translation>原话</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>Said by</source>
        <translation>声明者</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../../ui/models/claim_list_model.cpp"/>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_reply_dialog.cpp"/>
        <source>Keep the reply</source>
        <translation>保留答复</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_reply_dialog.cpp"/>
        <source>Reply to claim %1</source>
        <translation>对声明 %1 的答复</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_reply_dialog.cpp"/>
        <source>The reply as quoted</source>
        <translation>答复原话</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_reply_dialog.cpp"/>
        <source>Who replied</source>
        <translation>答复者</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_reply_dialog.cpp"/>
        <source>Write down what the reply says.</source>
        <translation>请写下答复的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_reply_dialog.cpp"/>
        <source>The date cannot be kept as it is; what is wrong stands below it.</source>
        <translation>日期不能照此保留；问题列在其下方。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>No</source>
        <translation>没有</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>The</source>
        <translation>确有</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Some</source>
        <translation>有些</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>All</source>
        <translation>所有</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>All content</source>
        <translation>所有内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>There before, not after:</source>
        <translation>之前有，之后没有：</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Not there before, but after:</source>
        <translation>之前没有，之后有：</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Less time</source>
        <translation>用时更短</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Less after:</source>
        <translation>之后更少：</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>More time</source>
        <translation>用时更长</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>More after:</source>
        <translation>之后更多：</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Moved:</source>
        <translation>已转移：</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>identifier of the device card</source>
        <translation>设备卡上的标识符</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>What is tested</source>
        <translation>测试什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>What changes</source>
        <translation>什么发生变化</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>traffic:</source>
        <translation>流量：</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>an identifier:</source>
        <translation>标识符：</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Of what</source>
        <translation>何种对象</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>contact, with content or without</source>
        <translation>联系，无论有无内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>identifier that can be read</source>
        <translation>可读取的标识符</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Which identifier</source>
        <translation>哪个标识符</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>In which form</source>
        <translation>以何种形式</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>in any form</source>
        <translation>以任意形式</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>as it is, or merely encoded</source>
        <translation>原样，或仅经编码</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>as a hash</source>
        <translation>以散列值形式</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Why traffic cannot show it</source>
        <translation>流量为何无法显示</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>a sentence</source>
        <translation>一句话</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Addresses estimated in</source>
        <translation>地址估计位于</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>any country</source>
        <translation>任意国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Service of</source>
        <translation>服务所属</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>anyone’s</source>
        <translation>任意一方</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Host name, with all under it</source>
        <translation>主机名，含其下所有名称</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>any, like xiaomi.com</source>
        <translation>任意，例如 xiaomi.com</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Network operator</source>
        <translation>网络运营商</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>any, like AS16509</source>
        <translation>任意，例如 AS16509</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Only to addresses estimated in</source>
        <translation>只发往估计位于以下国家/地区的地址</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>From addresses estimated in</source>
        <translation>原地址估计位于</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>To addresses estimated in</source>
        <translation>现地址估计位于</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>either</source>
        <translation>均可</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>before and after</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>off again</source>
        <translation>再次关闭</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Factory reset</source>
        <translation>恢复出厂设置</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>After the step</source>
        <translation>在此步骤之后</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Grace time</source>
        <translation>宽限时间</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>From this day on</source>
        <translation>自此日起</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>goes to</source>
        <translation>发往</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>is sent to</source>
        <translation>被发送给</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>All content is encrypted in transit to</source>
        <translation>所有内容在传输中均加密，发往</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>that goes to</source>
        <translation>其去处为</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>for handshakes after the update with</source>
        <translation>更新后握手的对方为</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>Traffic cannot show it:</source>
        <translation>流量无法显示：</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claim_test_form.cpp"/>
        <source>No rule names this service or its maker.</source>
        <translation>没有规则指明此服务或其厂商。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>after the update</source>
        <translation>更新之后</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>before the update</source>
        <translation>更新之前</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>This capture was made</source>
        <translation>此捕获文件制作于</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>Claims about the other side are not tested on this capture</source>
        <translation>关于另一侧的声明不在此捕获文件上测试</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>Judged on all of the capture, not only on what the other pages are narrowed to.</source>
        <translation>依据整个捕获判定，而不仅是其他页面所限定的部分。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>Identifiers were looked for in a part of the capture only; claims about them are not tested meanwhile.</source>
        <translation>只在捕获的一部分中查找了标识符；在此期间不测试与标识符有关的声明。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_page.cpp"/>
        <source>Identifiers were not looked for: %1</source>
        <translation>未查找标识符：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>New claim…</source>
        <translation>新声明…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Open claims</source>
        <translation>打开声明</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Add reply…</source>
        <translation>添加答复…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Save claims as…</source>
        <translation>声明另存为…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>What came of the claims</source>
        <translation>声明的判定结果</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>What could not be read</source>
        <translation>未能读取的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Write a claim down as a sentence (Insert)</source>
        <translation>将声明写成一句话 (Insert)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Claims of a file, or a bundled pack</source>
        <translation>来自文件或内置声明包的声明</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Change the selected claim (F2)</source>
        <translation>更改所选声明 (F2)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Take the selected claim out (Delete)</source>
        <translation>移除所选声明 (Delete)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>What the vendor answered to the selected claim</source>
        <translation>厂商对所选声明的答复</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Take the last change of the claims back (Ctrl+Z)</source>
        <translation>撤回对声明的上一次更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Contradicted first</source>
        <translation>被证伪的在前</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>As in the file</source>
        <translation>按文件中的顺序</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Order of the claims</source>
        <translation>声明的顺序</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>The pack of 2014 (Xiaomi)</source>
        <translation>2014 年的声明包 (Xiaomi)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>General claims</source>
        <translation>一般声明</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>What was said about this phone’s traffic?</source>
        <translation>关于这部手机的流量，有人说过什么？</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>A claim is something that somebody said about what a phone sends, as quoted, with who said it, when and where. Waybill turns it into a test, looks for what would contradict it or bear it out, and gives a verdict with its packets, its limits and what would change it. Not seeing something is never proof.</source>
        <translation>声明是某人就手机发送什么所说的话：按原话引用，并注明由谁、何时、在何处说出。Waybill 将其转化为一项测试，查找与之矛盾或予以印证的内容，并给出判定，连同其数据包、其局限以及什么会改变它。未见到某事物从来不是证明。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Open a file of claims…</source>
        <translation>打开声明文件…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>What makers often say, to be copied and changed</source>
        <translation>厂商常说的话，可复制并修改</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>What two newspaper articles of October 2014 printed about Xiaomi’s phones and servers</source>
        <translation>2014 年 10 月两篇报纸文章就 Xiaomi 的手机和服务器所刊载的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>The claims that are kept cannot be read: %1</source>
        <translation>无法读取所保留的声明：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Looking for identifiers…</source>
        <translation>正在查找标识符…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>Judging…</source>
        <translation>正在判定…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>No capture to judge them on</source>
        <translation>没有可用于判定的捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>The last change of the claims was taken back</source>
        <translation>已撤回对声明的上一次更改</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Replace the claims that cannot be read?</source>
        <translation>替换无法读取的声明？</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>They are kept as they are until then; “Save claims as…” puts them into a file that can be mended.</source>
        <translation>在此之前它们保持原样；“声明另存为…”可将其存入可供修正的文件。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Claims (*.toml);;All files (*)</source>
        <translation>声明 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>%1 cannot be used: %2</source>
        <translation>%1 不能使用：%2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Add to the %1 that are there, or replace them?</source>
        <translation>添加到已有的 %1中，还是替换它们？</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>All of these claims are there already</source>
        <translation>这些声明都已在其中</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Remove claim %1?</source>
        <translation>移除声明 %1？</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Save claims as</source>
        <translation>声明另存为</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>Claims (*.toml)</source>
        <translation>声明 (*.toml)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>The claims were saved</source>
        <translation>声明已保存</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_editing.cpp"/>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>As PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>As one HTML page…</source>
        <translation>存为单个 HTML 页面…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>Evidence bundle in a folder…</source>
        <translation>证据包（文件夹）…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>Evidence bundle as a zip file…</source>
        <translation>证据包（zip 文件）…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>Pseudonyms for the device card’s values in a bundle</source>
        <translation>在证据包中以化名代替设备卡中的值</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>In its packets and texts; what was matched cannot be checked again from it</source>
        <translation>用于其中的数据包和文本；已匹配的内容无法再凭它复核</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>The finding and every claim with its packets, to print or to give away with what it takes to check it</source>
        <translation>结论以及每条说法及其数据包，可打印，或连同复核所需的材料一并交给他人</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel_report.cpp"/>
        <source>The claims are not judged yet</source>
        <translation>这些说法尚未判定</translation>
    </message>
    <message>
        <location filename="../../ui/pages/column_chooser.cpp"/>
        <source>Back to the usual columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>⇄ Swap sides</source>
        <translation>⇄ 交换两侧</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>What the sentence is worth</source>
        <translation>该语句的效力</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Swap sides</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Before becomes After, and After Before</source>
        <translation>“之前”变为“之后”，“之后”变为“之前”</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>All of each run</source>
        <translation>每轮全部</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Which part of each run is compared</source>
        <translation>比较每一轮的哪一部分</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>First minutes, the day after an update, idle and active stretches can be compared by themselves; the sentence says so</source>
        <translation>最初几分钟、更新后的一天、空闲时段和活动时段可以单独比较；语句中会说明</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Only ten minutes after joining the network</source>
        <translation>仅接入网络后的十分钟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Only the day after the update</source>
        <translation>仅更新后的一天</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Without first minutes and the day after</source>
        <translation>不含最初几分钟和更新后的一天</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Only idle stretches</source>
        <translation>仅空闲时段</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Only active stretches</source>
        <translation>仅活动时段</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Headline</source>
        <translation>标题句</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>Copies the sentence with what follows it: scope, limits, method and sources</source>
        <translation>复制该语句及其后的内容：范围、局限、方法和来源</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/compare/compare_header.cpp"/>
        <source>%n more limits</source>
        <translation>
            <numerusform>另有 %n 项局限</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_headings.cpp"/>
        <source>Change, and why it says so</source>
        <translation>变化及其理由</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page.cpp"/>
        <source>Reading the captures…</source>
        <translation>正在读取捕获文件…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page.cpp"/>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page.cpp"/>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page.cpp"/>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page.cpp"/>
        <source>content to addresses estimated in %1</source>
        <translation>发往估计位于 %1 的地址的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_claims.cpp"/>
        <source>Judged on all flows, not only on those that the comparison is narrowed to.</source>
        <translation>依据所有流判定，而不仅是比较所限定的流。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_menus.cpp"/>
        <source>No flow of this row is to an address on the internet</source>
        <translation>此行没有流通往互联网上的地址</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_menus.cpp"/>
        <source>Corrects where a server is, in every run; you see first what that changes</source>
        <translation>更正服务器所在地，用于所有轮次；会先显示由此引起的变化</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_menus.cpp"/>
        <source>Takes flows out of every figure, in every run; you see first what that changes</source>
        <translation>将流从所有轮次的所有数值中去除；会先显示由此引起的变化</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Content sent over time</source>
        <translation>随时间发送的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Where destinations moved</source>
        <translation>目的地移往何处</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>rows before, columns after; number and content sent</source>
        <translation>行为之前，列为之后；数量与发送的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>There is no destination on either side.</source>
        <translation>两侧都没有目的地。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>What the matrix counts</source>
        <translation>矩阵统计什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>What was seen, by state</source>
        <translation>按状态列出所见内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>service group by build and consent state; each field opens its flows</source>
        <translation>服务组按构建版本和同意状态；每一格都可打开其流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>There is no recognised service group on either side.</source>
        <translation>两侧都没有已识别的服务组。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Method and limits</source>
        <translation>方法与局限</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Nothing was compared yet.</source>
        <translation>尚未比较任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Changes of countries</source>
        <translation>国家/地区的变化</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_page_sections.cpp"/>
        <source>Changes of destinations</source>
        <translation>目的地的变化</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/compare_row.cpp"/>
        <source>Shows the flows on both sides</source>
        <translation>显示两侧的流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_sheet.cpp"/>
        <source>– and %1 more limits</source>
        <translation>– 另有 %1 项局限</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_sheet.cpp"/>
        <source>rows before, columns after; destinations and bytes of content sent</source>
        <translation>行为之前，列为之后；目的地数与发送的内容字节数</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/compare_sheet.cpp"/>
        <source>%1 %2 Seed %3. %4</source>
        <translation>%1 %2 随机种子 %3。%4</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/comparison_document.cpp"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/comparison_document.cpp"/>
        <source>%n captures · </source>
        <translation>
            <numerusform>%n 个捕获文件 · </numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_document_case.cpp"/>
        <source>The file is being used.</source>
        <translation>该文件正在使用中。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_document_case.cpp"/>
        <source>Captures are still being read; a case keeps what they are by their SHA-256.</source>
        <translation>捕获文件仍在读取；案例按其 SHA-256 保留它们的身份。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_document_case.cpp"/>
        <source>There is nothing to keep.</source>
        <translation>没有可保留的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_document_case.cpp"/>
        <source>%1 cannot be kept in a case: it was not read to its end, is no file that stays, or changed while it was read.</source>
        <translation>%1 无法保留在案例中：它没有读到结尾，不是会留存的文件，或在读取期间发生了变化。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/comparison_document_case.cpp"/>
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_document_case.cpp"/>
        <source>none was found there</source>
        <translation>在那里没有找到</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_document_rules.cpp"/>
        <source>No correction is applied: %1</source>
        <translation>未应用任何更正：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Stopping here…</source>
        <translation>即将在此停止…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Opening the case…</source>
        <translation>正在打开案例…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Nothing was compared: the reading was cancelled.</source>
        <translation>未比较任何内容：读取已取消。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Nothing was compared.</source>
        <translation>未比较任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Could not open the case: %1</source>
        <translation>无法打开案例：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Could not compare: %1</source>
        <translation>无法比较：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>The reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Partial: not all of %1 was read</source>
        <translation>不完整：%1 没有全部读取</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Not corrected</source>
        <translation>未更正</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>They are saved with the case, and go along when it is shared.</source>
        <translation>它们随案例保存，分享案例时一并附上。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>%1 in run %2</source>
        <translation>轮次 %2 中的 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>%1 (partial)</source>
        <translation>%1（不完整）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>%n captures</source>
        <translation>
            <numerusform>%n 个捕获文件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>Before:</source>
        <translation>之前：</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view.cpp"/>
        <source>After:</source>
        <translation>之后：</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>ten minutes after joining the network</source>
        <translation>接入网络后的十分钟</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>without first minutes and the day after</source>
        <translation>不含最初几分钟和更新后的一天</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>Nothing matches, of %1 before and %2 after</source>
        <translation>无匹配项；之前共 %1，之后共 %2 个</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>%1 of %2 before, %3 of %4 after</source>
        <translation>之前：%2中的 %1 个；之后：%4 个中的 %3 个</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>Searching… %1</source>
        <translation>正在搜索… %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>only flows that match %1</source>
        <translation>仅匹配 %1 的流</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>Only this part of every run is compared</source>
        <translation>只比较每个轮次的这一部分</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>Not narrowed: %1</source>
        <translation>未限定：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>%1 before, %2 after</source>
        <translation>之前 %1，之后 %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/comparison_view_narrowing.cpp"/>
        <source>%1, in all of each run; compared: %2</source>
        <translation>%1（各轮次全程）；所比较的：%2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Corrections by the analyst</source>
        <translation>分析人员的更正</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Decides about</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Reason and source</source>
        <translation>理由和来源</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Corrections; Space switches one on or off</source>
        <translation>更正；按空格键可开启或关闭</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Removes the correction from all figures; the log keeps both</source>
        <translation>从所有数值中去除该更正；日志中两者都会保留</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Log of corrections</source>
        <translation>更正日志</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Nothing was corrected yet.</source>
        <translation>尚未更正任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>C&amp;ountry is wrong…</source>
        <translation>国家/地区有误(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>&amp;Leave out…</source>
        <translation>排除(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Say where an address, a prefix or a host is</source>
        <translation>说明某个地址、前缀或主机在哪里</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Leave traffic out of all figures that is not the phone's own</source>
        <translation>将不属于手机自身的流量从所有数值中排除</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>What was done</source>
        <translation>所做的操作</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>being computed…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>%1, %2 of content</source>
        <translation>%1，内容 %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>No corrections. “Country is wrong…” and “Leave out…” stand in the menu of every row of Destinations and Flows.</source>
        <translation>没有更正。“国家/地区有误…”和“排除…”在“目的地”和“流”各行的菜单中。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>Figures are marked where a correction changed them, and given without it too.</source>
        <translation>更正所改变的数值会被标出，并同时给出未更正的数值。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/corrections_dialog.cpp"/>
        <source>%1 UTC  %2</source>
        <translation>%1 UTC  %2</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/country_button.cpp"/>
        <source>Shows the destinations estimated in %1; with Shift narrows all pages to it</source>
        <translation>显示估计位于%1的目的地；按住 Shift 则将所有页面限定于它</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/country_button.cpp"/>
        <source>Click shows its destinations, Shift+click narrows all pages to it</source>
        <translation>单击显示其目的地，Shift+单击将所有页面限定于它</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/country_panel.cpp"/>
        <source>Content to addresses estimated in %1: before, %2; after, %3. %4. %5</source>
        <translation>发往估计位于 %1 的地址的内容：之前，%2；之后，%3。%4。%5</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/country_panel.cpp"/>
        <source>%1 more countries under Destinations</source>
        <translation>另有 %1 个国家/地区，见“目的地”</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/country_panel.cpp"/>
        <source>before, in %1</source>
        <translation>之前，%1 内</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/country_panel.cpp"/>
        <source>after, in %1</source>
        <translation>之后，%1 内</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>What was read, and what could not be seen</source>
        <translation>读取了什么，以及未能看到什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>Facts about the handset…</source>
        <translation>手机的事实…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>What you know about the handset and this recording: model, build, account, consent, network. It stands in this list and in every print and table</source>
        <translation>您对手机和此记录的了解：型号、构建版本、账户、同意状态、网络。它会出现在此列表以及每份打印件和每个表格中</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>Coverage: what was read and what could not be seen</source>
        <translation>覆盖范围：读取了什么，以及未能看到什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>Open a capture to see what it covers.</source>
        <translation>打开一个捕获文件，查看其覆盖范围。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>Copied the coverage of this capture</source>
        <translation>已复制此捕获文件的覆盖范围</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>Coverage</source>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source> (SHA-256 %1)</source>
        <translation> (SHA-256 %1)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>In %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>, %1 to %2 %3</source>
        <translation>，%1 至 %2 %3</translation>
    </message>
    <message>
        <location filename="../../ui/pages/coverage/coverage_page.cpp"/>
        <source>%1. Could not see: %2. %3</source>
        <translation>%1。未能看到：%2。%3</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crumb_bar.cpp"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crumb_bar.cpp"/>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crumb_bar.cpp"/>
        <source>To what was shown before (Alt+←)</source>
        <translation>回到之前显示的内容 (Alt+←)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crumb_bar.cpp"/>
        <source>Takes back every narrowing</source>
        <translation>撤销所有限定</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crumb_bar.cpp"/>
        <source>Showing only</source>
        <translation>仅显示</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crumb_bar.cpp"/>
        <source>Narrowed to %1; press to widen</source>
        <translation>已限定于 %1；按下可放宽</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>15 digits; dial *#06#</source>
        <translation>15 位数字；拨 *#06#</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>14 hexadecimal digits</source>
        <translation>14 位十六进制数字</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>15 digits, from the SIM</source>
        <translation>15 位数字，取自 SIM 卡</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>19 or 20 digits, printed on the SIM</source>
        <translation>19 或 20 位数字，印在 SIM 卡上</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>with country code: +91 …</source>
        <translation>含国家/地区代码：+91 …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Wi-Fi or Bluetooth: 0c:1d:af:…</source>
        <translation>Wi-Fi 或蓝牙：0c:1d:af:…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>16 hexadecimal digits</source>
        <translation>16 位十六进制数字</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>8-4-4-4-12 hexadecimal digits</source>
        <translation>8-4-4-4-12 位十六进制数字</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>as printed, 8 characters at least</source>
        <translation>按所印写法，至少 8 个字符</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>latitude, longitude: 28.6139, 77.2090</source>
        <translation>纬度, 经度：28.6139, 77.2090</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>a planted entry: number, name or text</source>
        <translation>为检验而放入的条目：号码、姓名或文字</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>a text that you planted, found nowhere else</source>
        <translation>您为检验而放入的文字，别处没有</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Read from the phone (adb)</source>
        <translation>从手机读取 (adb)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Keep the card</source>
        <translation>保留设备卡</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Device card</source>
        <translation>设备卡</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>the phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>what you call this handset</source>
        <translation>您对这部手机的称呼</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>What is looked for. Empty rows are left out.</source>
        <translation>要查找的内容。空行会略去。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Add a value</source>
        <translation>添加值</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Or paste here: the answer to *#06#, Settings › About phone, the output of adb shell getprop</source>
        <translation>或粘贴到此处：*#06# 的结果、“设置 › 关于手机”的内容、adb shell getprop 的输出</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Take values from the text</source>
        <translation>从文本中取值</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Open a card file…</source>
        <translation>打开设备卡文件…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Save as a card file…</source>
        <translation>另存为设备卡文件…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Asks the phone that is connected by USB and trusts this computer. Newer Android releases do not tell the IMEI to the shell</source>
        <translation>询问通过 USB 连接并信任这台电脑的手机。较新的 Android 版本不向 shell 提供 IMEI</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>For waybill-cli identifiers --device. The file holds the values in full</source>
        <translation>用于 waybill-cli identifiers --device。该文件含有完整的值</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Kind of the value</source>
        <translation>值的类型</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>the text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Nothing new that is certain was found in %1.</source>
        <translation>%1中未找到新的、确定的值。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>%n value(s) taken from %1.</source>
        <translation>
            <numerusform>从%1中取得 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Asking the phone…</source>
        <translation>正在询问手机…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Open a card file</source>
        <translation>打开设备卡文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Device cards (*.toml);;All files (*)</source>
        <translation>设备卡 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Save as a card file</source>
        <translation>另存为设备卡文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Device cards (*.toml)</source>
        <translation>设备卡 (*.toml)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/identifiers/device_card_dialog.cpp"/>
        <source>%n value(s) cannot be kept as they are; what is wrong stands beside them.</source>
        <translation>
            <numerusform>有 %n 个值不能照原样保留；错在哪里，见其旁边的说明。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/document.cpp"/>
        <source>Nothing was captured; no file was made</source>
        <translation>没有捕获到任何内容；未生成文件</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document.cpp"/>
        <source>this tab shows the capture with the corrections of a case. Open the capture by itself to keep notes on it, or note in the case</source>
        <translation>此标签页显示的是带有某个案例的更正的捕获文件。要为其保留备注，请单独打开该捕获文件，或在案例中记备注</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_notebook.cpp"/>
        <source>no folder of the user is known</source>
        <translation>不知道用户文件夹在何处</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_notebook.cpp"/>
        <source>the capture came through a pipe, or was not read to its end</source>
        <translation>捕获文件来自管道，或没有读到末尾</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view.cpp"/>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view.cpp"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view.cpp"/>
        <source>%1 in this capture</source>
        <translation>此捕获文件中有 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view.cpp"/>
        <source>Problems in %1</source>
        <translation>%1 中的问题</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_facts.cpp"/>
        <source>Facts about the handset: %1</source>
        <translation>手机的事实：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_facts.cpp"/>
        <source>Steps: %1</source>
        <translation>步骤：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>until %1 %2</source>
        <translation>截至 %1 %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>from %1 %2</source>
        <translation>自 %1 %2 起</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>%1 to %2 %3</source>
        <translation>%1 至 %2 %3</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>Only packets of this time count</source>
        <translation>只计入这段时间的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>Searching once the capture has been read…</source>
        <translation>读完捕获文件后开始搜索…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>Nothing matches, of %1</source>
        <translation>没有匹配项，共 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_narrowing.cpp"/>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_notes.cpp"/>
        <source>Corrections, notes, stars, facts and steps are kept for this session only: %1</source>
        <translation>更正、备注、星标、事实和步骤仅在本次会话中保留：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_notes.cpp"/>
        <source>Kept for this session only: %1.</source>
        <translation>仅在本次会话中保留：%1。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_notes.cpp"/>
        <source>They will be kept on this computer once the capture has been read.</source>
        <translation>读完捕获文件后，它们将保留在这台计算机上。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view_notes.cpp"/>
        <source>Kept on this computer. They belong to the bytes of this capture, whatever its file is called.</source>
        <translation>保留在这台计算机上。它们属于此捕获文件的字节内容，无论文件叫什么名称。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/end_capture_dialog.cpp"/>
        <source>A capture is running</source>
        <translation>正在捕获</translation>
    </message>
    <message>
        <location filename="../../ui/shell/end_capture_dialog.cpp"/>
        <source>End the capture “%1”?</source>
        <translation>结束捕获“%1”？</translation>
    </message>
    <message>
        <location filename="../../ui/shell/end_capture_dialog.cpp"/>
        <source>End these captures?
%1</source>
        <translation>结束这些捕获？
%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/end_capture_dialog.cpp"/>
        <source>&amp;End and close</source>
        <translation>结束并关闭(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/end_capture_dialog.cpp"/>
        <source>&amp;Go on capturing</source>
        <translation>继续捕获(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/end_capture_dialog.cpp"/>
        <source>What was captured is in its file already, and stays there.</source>
        <translation>已捕获的内容已在其文件中，并会保留。</translation>
    </message>
    <message>
        <location filename="../../ui/models/evidence_list_model.cpp"/>
        <source>Side</source>
        <translation>侧</translation>
    </message>
    <message>
        <location filename="../../ui/models/evidence_list_model.cpp"/>
        <source>Packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/fact_view.cpp"/>
        <source>Copy this line</source>
        <translation>复制此行</translation>
    </message>
    <message>
        <location filename="../../ui/pages/fact_view.cpp"/>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <location filename="../../ui/pages/fact_view.cpp"/>
        <source>Copy the packet as Wireshark filter</source>
        <translation>将数据包复制为 Wireshark 过滤器</translation>
    </message>
    <message>
        <location filename="../../ui/pages/fact_view.cpp"/>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/facts_form.cpp"/>
        <source>More about this recording…</source>
        <translation>关于此次录制的更多内容…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/facts_form.cpp"/>
        <source>Kept beside the capture as “stated by the user”, and can be changed later. Nothing of it is remembered for the next capture.</source>
        <translation>作为“用户陈述”保存在捕获旁边，以后可以更改。下次捕获不会记住其中任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/facts_form.cpp"/>
        <source>this recording</source>
        <translation>此次录制</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/field_form.cpp"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/field_form.cpp"/>
        <source>%1: choose a file</source>
        <translation>%1：选择文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/field_form.cpp"/>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_chip.cpp"/>
        <source>On all pages</source>
        <translation>用于所有页面</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_chip.cpp"/>
        <source>Narrows all pages to this, by the filter line; on rows, countries and the map Shift+click and Shift+Enter do so at once</source>
        <translation>将所有页面限定于此，通过过滤器栏；在行、国家/地区和地图上，Shift+单击和 Shift+Enter 可立即限定</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_chip.cpp"/>
        <source>Remove the filter %1</source>
        <translation>移除过滤器 %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_chip.cpp"/>
        <source>Show everything again (Esc)</source>
        <translation>重新全部显示 (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filter_chip.cpp"/>
        <source>Narrow all pages to %1</source>
        <translation>将所有页面限定于 %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>This source takes no capture filter: everything that it sends is kept.</source>
        <translation>此来源不接受捕获过滤器：它发送的一切都会保留。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>As tcpdump and Wireshark write capture filters (pcap-filter): host 192.168.1.23, not port 22, ether host 02:00:00:00:00:01. Not the filter of the window, which can be changed at any time.</source>
        <translation>写法与 tcpdump 和 Wireshark 的捕获过滤器（pcap-filter）相同：host 192.168.1.23、not port 22、ether host 02:00:00:00:00:01。不是窗口的过滤器，后者可随时更改。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>Capture filter</source>
        <translation>捕获过滤器</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>What it leaves out is never recorded and can never be seen later. Leave it empty if you can; the window narrows what it shows at any time.</source>
        <translation>被它排除的内容不会被记录，以后再也看不到。如果可以，请留空；窗口随时可以缩小显示范围。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>first 1,600 bytes: long contents are cut</source>
        <translation>前 1,600 字节：较长的内容会被截断</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>first 256 bytes: many names and all contents are cut</source>
        <translation>前 256 字节：许多名称和所有内容会被截断</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>Of each packet</source>
        <translation>每个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>The filter cannot be used: %1.</source>
        <translation>此过滤器不能使用：%1。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/filter_entry.cpp"/>
        <source>a capture filter</source>
        <translation>捕获过滤器</translation>
    </message>
    <message>
        <location filename="../../ui/shell/filter_line.cpp"/>
        <source>Filter: words, or country == CN and content.up &gt; 1k   Ctrl+F</source>
        <translation>过滤：词语，或 country == CN and content.up &gt; 1k   Ctrl+F</translation>
    </message>
    <message>
        <location filename="../../ui/shell/filter_line.cpp"/>
        <source>Filter by words, or by an expression that Enter applies to all pages</source>
        <translation>按词语过滤，或按表达式过滤，按 Enter 将表达式应用于所有页面</translation>
    </message>
    <message>
        <location filename="../../ui/shell/filter_line.cpp"/>
        <source>Words narrow the lists as you type. Expressions as in Wireshark are applied to all pages with Enter: country == CN and content.up &gt; 1k. Ctrl+Space completes.</source>
        <translation>词语在输入时即限定列表。与 Wireshark 中一样的表达式，按 Enter 应用于所有页面：country == CN and content.up &gt; 1k。Ctrl+Space 补全。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/filter_line.cpp"/>
        <source>An expression; Enter applies it</source>
        <translation>表达式；按 Enter 应用</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>From the server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>was sent to %1 (%2)</source>
        <translation>已发往 %1（%2）</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>came from %1 (%2)</source>
        <translation>来自 %1（%2）</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>%1 %2, as %3; %4, packet %5 of %6, %7 %8. A value was seen in what could be read; what is encrypted is not covered.</source>
        <translation>%1 %2，形式为 %3；%4，%6 的数据包 %5，%7 %8。该值见于可读取的内容；已加密的内容不在其列。</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>How it was sent</source>
        <translation>发送形式</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>Other end</source>
        <translation>对端</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../../ui/models/finding_list_model.cpp"/>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>Show in stream</source>
        <translation>在数据流中显示</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>What this hash is worth…</source>
        <translation>此散列值能起多大保护作用…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>List all findings again (Esc)</source>
        <translation>重新列出所有发现 (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>Copied the finding as a sentence</source>
        <translation>已将该发现复制为语句</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>The way to the value, step by step</source>
        <translation>逐步得到该值的过程</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>The packet in which the match ends, its bytes marked (Enter)</source>
        <translation>匹配内容结束处的数据包，其字节已标出 (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>What both sides of the flow sent, the match marked</source>
        <translation>流的双方所发送的内容，匹配处已标出</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>How long it takes to find the value behind this hash</source>
        <translation>找出此散列值背后的值需要多长时间</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>No finding of this kind.</source>
        <translation>没有这类发现。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>Nothing was found in what could be read. That is no proof that nothing was sent.</source>
        <translation>在可读取的内容中未找到任何结果。这并不证明没有发送过任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/findings_panel.cpp"/>
        <source>%1 listed</source>
        <translation>列出 %1 项</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flow_details.cpp"/>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flow_details.cpp"/>
        <source>Details of the selected flow</source>
        <translation>所选流的详情</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flow_details.cpp"/>
        <source>Select a flow to see what is known about it, and from which packets.</source>
        <translation>选择一个流，查看关于它的已知信息以及出自哪些数据包。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Open in its capture</source>
        <translation>在其捕获文件中打开</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Why the row says so</source>
        <translation>该行为何这样说</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Side whose flows are listed</source>
        <translation>列出哪一侧的流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Shows the flow among all flows of its capture, with everything known about it</source>
        <translation>在其捕获文件的所有流中显示该流，以及关于它的全部已知信息</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Close the list of flows</source>
        <translation>关闭流列表</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Flows before</source>
        <translation>之前的流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Flows after</source>
        <translation>之后的流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/flows_behind_panel.cpp"/>
        <source>Flows behind %1</source>
        <translation>%1 所依据的流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Flows between other devices</source>
        <translation>其他设备之间的流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Flows listed</source>
        <translation>列出的流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Also list flows in which the chosen handset has no part</source>
        <translation>同时列出所选手机未参与的流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Show and hide columns: fingerprints, TLS version, Community ID and others</source>
        <translation>显示和隐藏列：指纹、TLS 版本、Community ID 等</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Its far side is not on the internet: it has no country</source>
        <translation>其远端不在互联网上：没有国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>This row names nothing that could be left out</source>
        <translation>此行没有可以排除的对象</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>No flows of this handset in the capture.</source>
        <translation>捕获文件中没有这部手机的流。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>No flow matches.</source>
        <translation>没有匹配的流。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>%1 of %2 flows</source>
        <translation>%1 个流，共 %2 个</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Copied the details of the flow</source>
        <translation>已复制该流的详情</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Copied the row as CSV, with the titles of its columns</source>
        <translation>已将该行复制为 CSV，含各列标题</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>also flows between other devices</source>
        <translation>含其他设备之间的流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/flows_page.cpp"/>
        <source>Copy its destination as sentence</source>
        <translation>将其目的地复制为语句</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_dialog.cpp"/>
        <source>Choose the device</source>
        <translation>选择设备</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_dialog.cpp"/>
        <source>IP or MAC &amp;address of the device under study:</source>
        <translation>被研究设备的 IP 或 MAC 地址(&amp;A)：</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_dialog.cpp"/>
        <source>192.168.43.20 or 02:00:5e:10:00:01</source>
        <translation>192.168.43.20 或 02:00:5e:10:00:01</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_dialog.cpp"/>
        <source>IP or MAC address of the device</source>
        <translation>设备的 IP 或 MAC 地址</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_dialog.cpp"/>
        <source>Show this device</source>
        <translation>显示此设备</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_dialog.cpp"/>
        <source>This is neither an IP address nor a MAC address.</source>
        <translation>这既不是 IP 地址，也不是 MAC 地址。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/handset_header.cpp"/>
        <source>change</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/handset_header.cpp"/>
        <source>%1 phones in this file · change</source>
        <translation>此文件中有 %1 部手机 · 更改</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/handset_header.cpp"/>
        <source>%1 devices in this file · change</source>
        <translation>此文件中有 %1 台设备 · 更改</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/handset_header.cpp"/>
        <source>why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/handset_header.cpp"/>
        <source>Why this device?</source>
        <translation>为什么是此设备？</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/handset_header.cpp"/>
        <source>Choose the device: %1</source>
        <translation>选择设备：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>No device with IP traffic yet</source>
        <translation>尚无有 IP 流量的设备</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>%n more…</source>
        <translation>
            <numerusform>其余 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>Use the guess again</source>
        <translation>重新使用推测结果</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>By address or MAC…</source>
        <translation>按地址或 MAC…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/handset_menu.cpp"/>
        <source>What you know about it: model, build, account, consent, network</source>
        <translation>您对它的了解：型号、构建版本、账户、同意状态、网络</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>&amp;Save the capture…</source>
        <translation>保存捕获文件(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>Import a HAR file</source>
        <translation>导入 HAR 文件</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>%1 holds requests, not packets</source>
        <translation>%1 包含的是请求，不是数据包</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>A browser or proxy wrote it. Waybill makes a capture of it, with the recorded times, addresses, URLs, headers and bodies; the packets around them are stand-ins, and everything made of the capture says so. It may hold passwords and cookies, as the HAR file does.</source>
        <translation>它由浏览器或代理写成。Waybill 用它生成捕获文件，保留所记录的时间、地址、URL、标头和正文；其周围的数据包只是替代品，由此捕获文件生成的一切都会注明这一点。与 HAR 文件一样，其中可能包含密码和 Cookie。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>Save the capture</source>
        <translation>保存捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>Captures (*.pcapng)</source>
        <translation>捕获文件 (*.pcapng)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>No capture was made: %1.</source>
        <translation>未生成捕获文件：%1。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>; the HAR file %1</source>
        <translation>；HAR 文件：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/har_import_dialog.cpp"/>
        <source>%1 of %2 requests imported%3</source>
        <translation>已导入 %2 个请求中的 %1 个%3</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>Find the declared IMEI behind it</source>
        <translation>找出其背后所填写的 IMEI</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>What this hash is worth</source>
        <translation>此散列值能起多大保护作用</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>%1 was sent as %2</source>
        <translation>%1 以 %2 的形式发送</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>Tries every serial number of the declared model, with and without check digit</source>
        <translation>逐一尝试所填型号的每个序列号，含校验位和不含校验位</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>What is tried</source>
        <translation>尝试的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>One processor core</source>
        <translation>一个处理器核心</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>One graphics card</source>
        <translation>一块显卡</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>Trying…</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/hash_worth_dialog.cpp"/>
        <source>Found again: %1. %2 values were tried in %3 s on this computer, %4 million a second.</source>
        <translation>重新找到：%1。在这台电脑上用 %3 秒尝试了 %2 个值，每秒 %4 百万个。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>Search columns, words and keys</source>
        <translation>搜索列、用语和快捷键</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>Lists the topics that have all these words in title or text</source>
        <translation>列出标题或正文中含有所有这些词的主题</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>Text of the topic</source>
        <translation>主题正文</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_window.cpp"/>
        <source>No topic has “%1”.</source>
        <translation>没有主题含有“%1”。</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>not seen in what could be read</source>
        <translation>在可读取的内容中未见</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>not readable: encrypted to %1</source>
        <translation>无法读取：加密发往 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>its hash, %1×, to %2</source>
        <translation>其散列值，%1×，发往 %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>the value, %1×, to %2</source>
        <translation>该值，%1×，发往 %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 not seen after</source>
        <translation>%1 个之后未见</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 no longer readable</source>
        <translation>%1 个不再可读</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 as a hash only after</source>
        <translation>%1 个之后仅见散列值</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 new after</source>
        <translation>%1 个之后新见</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 not readable before</source>
        <translation>%1 个之前无法读取</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 seen on both sides</source>
        <translation>%1 个两侧均见</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>%1 never seen</source>
        <translation>%1 个从未见到</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_change_model.cpp"/>
        <source>Of %1 identifiers on the device card: %2.</source>
        <translation>设备卡上的 %1 个标识符中：%2。</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>hash</source>
        <translation>散列值</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>value and hash</source>
        <translation>值和散列值</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>Probable</source>
        <translation>很可能</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>place uncertain</source>
        <translation>地点不确定</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>Before the first step</source>
        <translation>第一个步骤之前</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>%1, %2: not seen in what could be read</source>
        <translation>%1，%2：在可读取的内容中未见</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_matrix_model.cpp"/>
        <source>%1, %2: %3, %4 times, %5</source>
        <translation>%1，%2：%3，%4 次，%5</translation>
    </message>
    <message>
        <location filename="../../ui/models/identifier_searcher.cpp"/>
        <source>The search was cancelled.</source>
        <translation>搜索已取消。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Device card…</source>
        <translation>设备卡…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Decrypt</source>
        <translation>解密</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Show values</source>
        <translation>显示值</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Who was sent what</source>
        <translation>向谁发送了什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>a field opens its findings; its colour is the country, pale for a hash</source>
        <translation>单元格可打开其各项发现；颜色表示国家/地区，浅色表示散列值</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>No identifier was found in what the handset sent and could be read.</source>
        <translation>在手机所发送且可读取的内容中未找到标识符。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>What was sent after which step</source>
        <translation>哪个步骤之后发送了什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>from each step or marker until the next</source>
        <translation>从每个步骤或标记到下一个为止</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Identifiers that travel together</source>
        <translation>一同发送的标识符</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Which of the handset's identifiers were sent?</source>
        <translation>手机的哪些标识符被发送了？</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Write down the handset's IMEI, its number, planted contacts and other values on a device card. Waybill then looks for them in everything that was sent: as they are, encoded, compressed, hashed or cut short, and says to whom they went. The card stays on this computer, with this capture; it is not part of exports and prints.</source>
        <translation>请在设备卡上写下手机的 IMEI、号码、为检验而放入的联系人和其他值。Waybill 随后会在所发送的一切内容中查找它们：原样的、编码的、压缩的、散列的或截短的，并说明发给了谁。设备卡留在这台电脑上，与此捕获文件放在一起；它不属于导出和打印的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Fill in the device card…</source>
        <translation>填写设备卡…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>What is looked for: change, add or remove values</source>
        <translation>要查找的内容：更改、添加或移除值</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Declared values in full instead of their last characters, here and in what is copied</source>
        <translation>完整显示所填写的值而不只是末尾字符，此处和复制的内容中均如此</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Short or weak matches that may be chance; they count in no sentence</source>
        <translation>可能是巧合的短匹配或弱匹配；不计入任何语句</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>What was sent by TLS and QUIC can be searched when its keys are known. TShark, which comes with Wireshark, decrypts it on this computer</source>
        <translation>已知密钥时，可以在经 TLS 和 QUIC 发送的内容中搜索。随 Wireshark 提供的 TShark 在本机解密</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>With a key log file…</source>
        <translation>使用密钥日志文件…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>With the secrets in the capture</source>
        <translation>使用捕获中的密钥</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Not at all</source>
        <translation>不解密</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Open a key log (SSLKEYLOGFILE)</source>
        <translation>打开密钥日志（SSLKEYLOGFILE）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Looking for identifiers… %1</source>
        <translation>正在查找标识符… %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>The device card that is kept cannot be used: %1</source>
        <translation>所保留的设备卡不能使用：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>Also what may be chance (%1)</source>
        <translation>也包括可能是巧合的 (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/identifiers/identifiers_page.cpp"/>
        <source>%1 and %2 in one message to %3, first in packet %4: whoever gets both can tell the handset again after %1 was reset.</source>
        <translation>%1 和 %2 在同一条消息中发往 %3，首次见于数据包 %4：同时得到两者的一方，在 %1 重置之后仍能再次认出这部手机。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/identifiers_panel.cpp"/>
        <source>Identifiers on both sides</source>
        <translation>两侧的标识符</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/identifiers_panel.cpp"/>
        <source>Fill in the device card to see which of the handset's identifiers were sent before and after.</source>
        <translation>填写设备卡，即可查看之前和之后发送了手机的哪些标识符。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/identifiers_panel.cpp"/>
        <source>Findings in what could be read. “No longer readable”: encrypted content went to the same recipients, so whether the value is still sent cannot be told.</source>
        <translation>可读取的内容中的发现。“不再可读”：有加密内容发往相同的接收方，因此无法判断该值是否仍在发送。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_alerts.cpp"/>
        <source>%1 was sent to %2 (%3), packet %4</source>
        <translation>%1 已发往 %2（%3），数据包 %4</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>Look for extcap programs</source>
        <translation>查找 extcap 程序</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>Start capture</source>
        <translation>开始捕获</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>New live capture</source>
        <translation>新的实时捕获</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>What you know about this recording</source>
        <translation>您对此次录制的了解</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>What starting does</source>
        <translation>开始会做什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>How to capture a phone…</source>
        <translation>如何捕获手机的流量…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>Nothing can be started yet.</source>
        <translation>还没有什么可以开始。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>What comes is written into the file at once; it is not sent anywhere.</source>
        <translation>到来的内容会立即写入文件；不会发送到任何地方。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>The interface %1 is gone.</source>
        <translation>接口 %1 已不存在。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>Asking them…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>No extcap program is installed. They come with Wireshark (Debian: wireshark-common).</source>
        <translation>没有安装 extcap 程序。它们随 Wireshark 提供（Debian：wireshark-common）。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/live_capture_dialog.cpp"/>
        <source>None of the extcap programs offers anything to capture on now.</source>
        <translation>目前没有 extcap 程序提供可捕获的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>Marker %1</source>
        <translation>标记 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>the source does not say how many were lost</source>
        <translation>来源没有说明丢失了多少</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>none lost</source>
        <translation>没有丢失</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>%1 lost</source>
        <translation>丢失 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>Beginning to capture on %1…</source>
        <translation>正在开始在 %1 上捕获…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>Capturing on %1</source>
        <translation>正在 %1 上捕获</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>written to %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>The view stands still since %1</source>
        <translation>视图自 %1 起静止</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>Captured on %1</source>
        <translation>已在 %1 上捕获</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>kept in %1</source>
        <translation>保存在 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>reading the rest…</source>
        <translation>正在读取其余部分…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>The capture ended by itself: %1</source>
        <translation>捕获自行结束：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/live_desk.cpp"/>
        <source>%1 of %2 packets were lost because this computer was too slow; they are in no figure.</source>
        <translation>%2 个数据包中有 %1 个因这台电脑太慢而丢失；任何数字都不包括它们。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Stop capturing</source>
        <translation>停止捕获</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Mark what is new</source>
        <translation>标出新出现的</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Add to a comparison…</source>
        <translation>加入比较…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Live capture</source>
        <translation>实时捕获</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Ends the capture; its file is whole then (Ctrl+E)</source>
        <translation>结束捕获；此时其文件是完整的 (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Sets a marker now: a comment in the capture, and a step (Ctrl+M; with a name: Ctrl+Shift+M)</source>
        <translation>立即设置标记：捕获文件中的注释和一个步骤（Ctrl+M；带名称：Ctrl+Shift+M）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>From now on, destinations and flows that were not there before are marked as new</source>
        <translation>从现在起，此前没有的目的地和流标为新</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Makes this run part of a comparison or case, with what was stated about it</source>
        <translation>将这一轮连同对它的陈述加入比较或案例</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Hides this line</source>
        <translation>隐藏此行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Hide the line of the live capture</source>
        <translation>隐藏实时捕获行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Alerts (%1)</source>
        <translation>警报 (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Show what came since</source>
        <translation>显示此后的内容</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>Pause the view</source>
        <translation>暂停视图</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>The pages follow the capture again (Ctrl+Shift+L)</source>
        <translation>各页重新跟随捕获 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/live_strip.cpp"/>
        <source>The pages stand still; the capture goes on (Ctrl+Shift+L)</source>
        <translation>各页静止；捕获继续 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lookups_dialog.cpp"/>
        <source>Then: %1. Today: %2.</source>
        <translation>当时：%1。今天：%2。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lookups_dialog.cpp"/>
        <source> Not loaded today, so not compared: %1.</source>
        <translation> 今天未加载，因此未比较：%1。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lookups_dialog.cpp"/>
        <source> Not asked then: %1.</source>
        <translation> 当时未查询：%1。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lookups_dialog.cpp"/>
        <source> No address of this case is placed elsewhere.</source>
        <translation> 此案例中没有地址被定位到别处。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lookups_dialog.cpp"/>
        <source>Addresses placed elsewhere today</source>
        <translation>今天定位到别处的地址</translation>
    </message>
    <message>
        <location filename="../../ui/shell/lookups_dialog.cpp"/>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Open captures</source>
        <translation>打开的捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>About Waybill</source>
        <translation>关于 Waybill</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Open captures or a case</source>
        <translation>打开捕获文件或案例</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Captures and cases (*.pcap *.pcapng *.cap *.dmp *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst *.har *.zhar *.waybill)</source>
        <translation>捕获文件和案例 (*.pcap *.pcapng *.cap *.dmp *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst *.har *.zhar *.waybill)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>Cases (*.waybill)</source>
        <translation>案例 (*.waybill)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window.cpp"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
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
        <translation>清除这些记录</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Save the case “%1”</source>
        <translation>保存案例“%1”</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>%1 (copy).waybill</source>
        <translation>%1 (副本).waybill</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Name this case</source>
        <translation>为此案例命名</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>What the case is about:</source>
        <translation>案例的内容：</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Add a side</source>
        <translation>添加一侧</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Build that its captures are of:</source>
        <translation>其捕获文件所属的构建版本：</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Read-only: %1</source>
        <translation>只读：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Nothing was changed since it was saved.</source>
        <translation>自保存以来没有更改。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Save the case first.</source>
        <translation>请先保存案例。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_cases.cpp"/>
        <source>Compare captures or open a case first.</source>
        <translation>请先比较捕获文件或打开案例。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>Captures (*.pcap *.pcapng *.cap *.dmp *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst)</source>
        <translation>捕获文件 (*.pcap *.pcapng *.cap *.dmp *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>Choose two captures to compare</source>
        <translation>选择要比较的两个捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>Compare with another capture</source>
        <translation>与另一个捕获文件比较</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>Add captures to Before</source>
        <translation>将捕获文件添加到“之前”</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>Add captures to After</source>
        <translation>将捕获文件添加到“之后”</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>adds %1 to this side</source>
        <translation>将 %1 添加到此侧</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>in a tab of its own</source>
        <translation>在单独的标签页中</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>compares it with %1 as After</source>
        <translation>与作为“之后”的 %1 比较</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>compares it with %1 as Before</source>
        <translation>与作为“之前”的 %1 比较</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>%1; Waybill %2</source>
        <translation>%1；Waybill %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>There is no table to export on this page yet.</source>
        <translation>此页面尚无可导出的表格。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>Export this table</source>
        <translation>导出此表格</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>%1 as CSV, with a text beside it (*.csv)</source>
        <translation>%1，CSV，附一个说明文本 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>%1 as JSON (*.json)</source>
        <translation>%1，JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>Writing %1: %2</source>
        <translation>正在写入 %1：%2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_export.cpp"/>
        <source>Could not export the table</source>
        <translation>无法导出表格</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_filter.cpp"/>
        <source>Keep this filter under a name…</source>
        <translation>命名并保留此过滤器…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_filter.cpp"/>
        <source>Remove a kept filter</source>
        <translation>移除保留的过滤器</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_filter.cpp"/>
        <source>Forget recent filters</source>
        <translation>清除最近的过滤器</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_filter.cpp"/>
        <source>Keep this filter</source>
        <translation>保留此过滤器</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_filter.cpp"/>
        <source>Name of the filter %1</source>
        <translation>过滤器 %1 的名称</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_filter.cpp"/>
        <source>Keep the filter</source>
        <translation>保留过滤器</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_help.cpp"/>
        <source>Select a cell of a table, or point at the title of a column, then press Shift+F1.</source>
        <translation>请选中表格的一个单元格，或将指针指向列标题，然后按 Shift+F1。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>Set a marker</source>
        <translation>设置标记</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>What happens at this moment:</source>
        <translation>此刻发生了什么：</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>What comes from now on</source>
        <translation>从现在起出现的</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>Show only new destinations</source>
        <translation>只显示新目的地</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>Show only new flows</source>
        <translation>只显示新的流</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>%1: as Before</source>
        <translation>%1：作为“之前”</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>%1: as After</source>
        <translation>%1：作为“之后”</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>A new comparison, with this run as Before</source>
        <translation>新的比较，以这一轮作为“之前”</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_live.cpp"/>
        <source>A new comparison, with this run as After</source>
        <translation>新的比较，以这一轮作为“之后”</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>only packets of %1</source>
        <translation>仅 %1 的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>times %1</source>
        <translation>时间 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Could not see: %1</source>
        <translation>未能看到：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>only rows with “%1”</source>
        <translation>仅含“%1”的行</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Waybill %1, %2</source>
        <translation>Waybill %1，%2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Save this page</source>
        <translation>保存此页面</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>PDF, one A4 page (*.pdf)</source>
        <translation>PDF，一页 A4 (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Could not save the page</source>
        <translation>无法保存页面</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>This page shows no chart just now.</source>
        <translation>此页面目前没有显示图表。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Save a chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>%1, drawing (*.svg)</source>
        <translation>%1，矢量图 (*.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>%1, picture (*.png)</source>
        <translation>%1，图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>Could not save the chart</source>
        <translation>无法保存图表</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_print.cpp"/>
        <source>“%1” is not shown any more; nothing was saved.</source>
        <translation>“%1”已不再显示；未保存任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_user_files.cpp"/>
        <source>Add a location database</source>
        <translation>添加位置数据库</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_user_files.cpp"/>
        <source>MaxMind databases (*.mmdb);;All files (*)</source>
        <translation>MaxMind 数据库 (*.mmdb);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_user_files.cpp"/>
        <source>The database was not added</source>
        <translation>未添加该数据库</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_user_files.cpp"/>
        <source>Add your own service rules</source>
        <translation>添加您自己的服务规则</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_user_files.cpp"/>
        <source>Service rules (*.toml);;All files (*)</source>
        <translation>服务规则 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_user_files.cpp"/>
        <source>The rules were not added</source>
        <translation>未添加规则</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/map_band.cpp"/>
        <source>this size: %1</source>
        <translation>此大小：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Without land borders</source>
        <translation>不画边界</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Whole world</source>
        <translation>整个世界</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Shows the whole world again (0)</source>
        <translation>重新显示整个世界 (0)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Where it was sent</source>
        <translation>发往何处</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Draws the land alone: no borders, no tints, no disputed lines</source>
        <translation>只画陆地：没有边界、着色和争议线</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Zooms in (+); drag moves the map</source>
        <translation>放大 (+)；拖动可移动地图</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Zooms out (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>The same figures in rows, to read, copy or hear</source>
        <translation>以行列出相同的数值，便于阅读、复制或收听</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>There is no map: %1</source>
        <translation>没有地图：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>content, by estimated country</source>
        <translation>内容，按估计的国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map_panel.cpp"/>
        <source>Content sent, by estimated country</source>
        <translation>发送的内容，按估计的国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>Open another capture…</source>
        <translation>打开另一个捕获文件…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>Copy this message</source>
        <translation>复制此消息</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>This capture could not be opened.</source>
        <translation>无法打开此捕获文件。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>This is not a capture Waybill reads.</source>
        <translation>Waybill 不能读取这种捕获文件。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>Nothing was captured.</source>
        <translation>没有捕获到任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/message_page.cpp"/>
        <source>Nothing of %1 was kept. “Stop here” keeps what was read so far.</source>
        <translation>%1 的内容没有保留。“在此停止”会保留目前已读取的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>joined the network</source>
        <translation>接入网络</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>no restart was seen in them.</source>
        <translation>其中未见重启。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>no update is written down for them or seen in them.</source>
        <translation>其中既未写明也未见更新。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>the step was not noted in them.</source>
        <translation>其中没有记下该步骤。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>%1 · before ↑ · after ↓</source>
        <translation>%1 · 之前 ↑ · 之后 ↓</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>From the start</source>
        <translation>从开始计</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>By time of day</source>
        <translation>按一天中的时间</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Zero is where the phone joined the network anew</source>
        <translation>零点为手机重新接入网络之时</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Zero is the update: as written down, else as the traffic shows it</source>
        <translation>零点为更新：以写明的为准，否则以流量所显示的为准</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>How the runs are laid over one another</source>
        <translation>各轮次如何叠放</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Step that lies at zero</source>
        <translation>位于零点的步骤</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>No step was noted within these runs; add them under Steps</source>
        <translation>这些轮次中没有记下步骤；请在“步骤”中添加</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Zero is the first step of this text in each run</source>
        <translation>零点为每一轮中首个文字与此相同的步骤</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Content sent over time, before and after; “Show as table” gives the figures</source>
        <translation>之前与之后随时间发送的内容；“以表格显示”给出数值</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>No run has such a moment (%1 left out): %2</source>
        <translation>没有轮次含有这样的时刻（%1 已排除）：%2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>per %1, mean of a side’s runs%2</source>
        <translation>每 %1，一侧各轮次的均值%2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>per %1, by estimated country%2</source>
        <translation>每 %1，按估计的国家/地区%2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>; %1 left out: %2</source>
        <translation>；%1 已排除：%2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Time of day (%1)</source>
        <translation>一天中的时间 (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Since the restart</source>
        <translation>自重启起</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Since the update</source>
        <translation>自更新起</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Since “%1”</source>
        <translation>自“%1”起</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Since the start</source>
        <translation>自开始起</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/mirrored_panel.cpp"/>
        <source>Content sent over time, before and after</source>
        <translation>之前与之后随时间发送的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Writes down something about this row, or changes what was written</source>
        <translation>写下关于此行的备注，或更改已写的备注</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Marks this row with a star, or takes the star away</source>
        <translation>为此行加上星标，或去掉星标</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Choose a row that stands for one thing: notes and stars stand on such</source>
        <translation>请选择代表单独一项的行：备注和星标只能加在这样的行上</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Change the note…</source>
        <translation>更改备注…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/note_actions.cpp"/>
        <source>Remove star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>With a &amp;star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>Note on %1</source>
        <translation>关于 %1 的备注</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>What should be known about it</source>
        <translation>关于它应当知道的事</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>Starred rows are marked in every list; Ctrl+D does the same</source>
        <translation>加星标的行在每个列表中都有标记；Ctrl+D 作用相同</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>Written %1</source>
        <translation>写于 %1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/note_dialog.cpp"/>
        <source>Keeps the note (Ctrl+Enter); without words and star it is taken back</source>
        <translation>保留备注 (Ctrl+Enter)；没有文字和星标时则撤回</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_list_model.cpp"/>
        <source>, starred</source>
        <translation>，已加星标</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_list_model.cpp"/>
        <source>%1, starred</source>
        <translation>%1，已加星标</translation>
    </message>
    <message>
        <location filename="../../ui/models/note_list_model.cpp"/>
        <source>Written (%1)</source>
        <translation>写入时间 (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>S&amp;tarred only</source>
        <translation>仅加星标的(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Notes and stars</source>
        <translation>备注和星标</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Search notes</source>
        <translation>搜索备注</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Lists what has a star, with or without a note</source>
        <translation>列出有星标的项，无论有无备注</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>How notes are kept</source>
        <translation>备注的保留方式</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Goes to what it stands on (Enter)</source>
        <translation>转到其所标注的对象 (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Changes its words and its star</source>
        <translation>更改其文字和星标</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Takes it back (Delete); the log keeps what it was</source>
        <translation>将其撤回 (Delete)；日志中保留其原样</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Writes the rows listed into a text file</source>
        <translation>将所列的行写入文本文件</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>What should be known about the case as a whole. Single rows are noted by their menus, or with Ctrl+Shift+D.</source>
        <translation>关于整个案例应当知道的事。单独的行可通过其菜单或 Ctrl+Shift+D 记备注。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>What should be known about the capture as a whole. Single rows are noted by their menus, or with Ctrl+Shift+D.</source>
        <translation>关于整个捕获文件应当知道的事。单独的行可通过其菜单或 Ctrl+Shift+D 记备注。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>&amp;Add note</source>
        <translation>添加备注(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Adds it to the list (Ctrl+Enter)</source>
        <translation>将其添加到列表 (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Nothing was noted or starred yet.</source>
        <translation>尚无备注或星标。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>%1 of %2 listed.</source>
        <translation>列出 %1 项，共 %2 项。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>%1 cannot be shown here.</source>
        <translation>%1 无法在此显示。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Save notes as text</source>
        <translation>将备注保存为文本</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Notes on %1

%2</source>
        <translation>关于 %1 的备注

%2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/notes_dialog.cpp"/>
        <source>Not noted</source>
        <translation>未记下</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Go on in a new file</source>
        <translation>在新文件中继续</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>New file after so many megabytes</source>
        <translation>多少兆字节后开始新文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>New file after so many minutes</source>
        <translation>多少分钟后开始新文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Megabytes of the disk that stay free</source>
        <translation>磁盘上保持空闲的兆字节数</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Keep free</source>
        <translation>保持空闲</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>The capture ends before the disk has less; what was captured stays.</source>
        <translation>磁盘空闲少于此值之前捕获即结束；已捕获的内容会保留。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Folder for captures</source>
        <translation>存放捕获的文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>For captures of many hours. No packet is lost between two files; Waybill reads them as one recording.</source>
        <translation>用于持续数小时的捕获。两个文件之间不会丢失数据包；Waybill 把它们作为一次录制读取。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Say after how many megabytes or minutes a new file begins.</source>
        <translation>请说明多少兆字节或多少分钟后开始新文件。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>Free there: %1</source>
        <translation>那里的空闲空间：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/output_form.cpp"/>
        <source>There is such a file; it stays as it is. The capture is written to %1.</source>
        <translation>已有这样的文件；它保持不变。捕获将写入 %1。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>See destinations</source>
        <translation>查看目的地</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>See flows</source>
        <translation>查看流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>Copies the figure with its scope, sources and limits</source>
        <translation>复制该数值及其范围、来源和局限</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>Shows or hides a map of the countries that content was sent to</source>
        <translation>显示或隐藏内容发往各国家/地区的地图</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>before and after an update</source>
        <translation>更新之前与之后</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>Check a claim</source>
        <translation>检验声明</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>what was said about this traffic</source>
        <translation>关于此流量有人说过什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>Open another capture</source>
        <translation>打开另一个捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>or drop files anywhere</source>
        <translation>或将文件拖放到任何位置</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>Reading the capture…</source>
        <translation>正在读取捕获文件…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>%1 by country and operator</source>
        <translation>%1，按国家/地区和运营商</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>%1, with names and packets</source>
        <translation>%1，含名称和数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/overview_page.cpp"/>
        <source>See its destinations</source>
        <translation>查看其目的地</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Decoded packet</source>
        <translation>解码的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Bytes of the selected packet</source>
        <translation>所选数据包的字节</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Wireshark has no field that is equal to this one</source>
        <translation>Wireshark 没有与此相等的字段</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copied the value</source>
        <translation>已复制值</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copy field and value</source>
        <translation>复制字段和值</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copied the field</source>
        <translation>已复制字段</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copy bytes as hexadecimal digits</source>
        <translation>将字节复制为十六进制数字</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copied the bytes as digits</source>
        <translation>已将字节复制为数字</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copy bytes as C string</source>
        <translation>将字节复制为 C 字符串</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copied the bytes as a C string</source>
        <translation>已将字节复制为 C 字符串</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copy bytes as text</source>
        <translation>将字节复制为文本</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_detail.cpp"/>
        <source>Copied the bytes as text, unprintable ones escaped</source>
        <translation>已将字节复制为文本，不可打印的已转义</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>up, from the handset</source>
        <translation>上行，来自手机</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>down, to the handset</source>
        <translation>下行，发往手机</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>%1
At byte %2 of the capture</source>
        <translation>%1
位于捕获文件的字节 %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>Since start, s</source>
        <translation>自开始 (s)</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>Way</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>Payload, B</source>
        <translation>载荷 (B)</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_model.cpp"/>
        <source>Length, B</source>
        <translation>长度 (B)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Read the packets</source>
        <translation>读取数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Follow stream</source>
        <translation>追踪流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Open in Wireshark</source>
        <translation>在 Wireshark 中打开</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Packets of the selected flow</source>
        <translation>所选流的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>The bytes could not be read: %1</source>
        <translation>无法读取字节：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Reading packets… %1</source>
        <translation>正在读取数据包… %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Packets could not be read: %1</source>
        <translation>无法读取数据包：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Packets of the selected flow appear here.</source>
        <translation>所选流的数据包显示在此处。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Listing packets reads the capture once more (%1).</source>
        <translation>列出数据包需要再读取一次捕获文件 (%1)。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Listing packets reads the capture once more.</source>
        <translation>列出数据包需要再读取一次捕获文件。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>Reading packets…</source>
        <translation>正在读取数据包…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>%1 holds the end of the match, but not as it stands: it was decrypted, or put together from pieces</source>
        <translation>%1 含有匹配内容的末尾，但并非原样：它经过解密，或由多个片段拼成</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>%1 is not among the packets listed</source>
        <translation>%1 不在列出的数据包中</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>The first %1 of %2 packets</source>
        <translation>前 %1 个数据包，共 %2 个</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane.cpp"/>
        <source>%1 packets</source>
        <translation>%1 个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Next packet</source>
        <translation>下一个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Previous packet</source>
        <translation>上一个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Go to packet…</source>
        <translation>转到数据包…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>No flow is selected.</source>
        <translation>未选择流。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Opens the capture at the selected packet, filtered to this flow (Ctrl+Alt+W)</source>
        <translation>打开捕获文件并定位到所选数据包，按此流过滤 (Ctrl+Alt+W)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>What both sides of the flow sent, put together from its packets (Ctrl+Alt+Shift+T)</source>
        <translation>流的双方所发送的内容，由其数据包拼合而成 (Ctrl+Alt+Shift+T)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Go to packet</source>
        <translation>转到数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Number of a packet of this flow:</source>
        <translation>此流中数据包的编号：</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>the originator</source>
        <translation>发起方</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>the responder</source>
        <translation>响应方</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>%1 is not among the packets listed in the window</source>
        <translation>%1 不在窗口所列的数据包中</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/packet_pane_actions.cpp"/>
        <source>Another flow is selected in the window: %1 is not listed there</source>
        <translation>窗口中选择的是另一个流：%1 未列在其中</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_tree_model.cpp"/>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_tree_model.cpp"/>
        <source>Not in the bytes of this packet as they stand</source>
        <translation>不在此数据包现有的字节中</translation>
    </message>
    <message>
        <location filename="../../ui/models/packet_tree_model.cpp"/>
        <source>%1 bytes from byte %2 on</source>
        <translation>%1 字节，自字节 %2 起</translation>
    </message>
    <message>
        <location filename="../../ui/pages/page.cpp"/>
        <source>Save this chart…</source>
        <translation>保存此图表…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/page.cpp"/>
        <source>As a picture or drawing, with its source, date, filter and coverage in it</source>
        <translation>保存为图片或矢量图，其中含来源、日期、过滤器和覆盖范围</translation>
    </message>
    <message>
        <location filename="../../ui/pages/page.cpp"/>
        <source>No filter can say what this row stands for</source>
        <translation>没有过滤器能表达此行所代表的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/page.cpp"/>
        <source>All pages: %1 · Esc widens</source>
        <translation>所有页面：%1 · Esc 放宽</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/permission_note.cpp"/>
        <source>Capture with dumpcap instead</source>
        <translation>改用 dumpcap 捕获</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/permission_note.cpp"/>
        <source>Command for an administrator</source>
        <translation>供管理员使用的命令</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/permission_note.cpp"/>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>no folder (none is known)</source>
        <translation>无文件夹（不知道在何处）</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Changes when Waybill is started again.</source>
        <translation>重新启动 Waybill 后生效。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Reduce &amp;motion</source>
        <translation>减少动画(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>&amp;Open at the start what was open before</source>
        <translation>启动时打开先前打开的内容(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>As the capture says, else UTC</source>
        <translation>按捕获文件所述，否则为 UTC</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>This computer’s time, at the time of the capture</source>
        <translation>捕获时本机的时间</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Time zone of all times</source>
        <translation>所有时间的时区</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>The offset from UTC is written with every time. Evidence files are always in UTC.</source>
        <translation>每个时间都注明与 UTC 的偏移。证据文件始终使用 UTC。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Reports, quoted sentences, files and words of conclusion are in English: they are evidence, and their wording was weighed in English only.</source>
        <translation>报告、引用的语句、文件和结论用词均为英文：它们是证据，其措辞只在英文中斟酌过。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Size of text, percent</source>
        <translation>文字大小，百分比</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Also Ctrl++, Ctrl+− and Ctrl+0 in the window</source>
        <translation>也可在窗口中用 Ctrl++、Ctrl+− 和 Ctrl+0</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>&amp;Times in</source>
        <translation>时间采用(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Size of te&amp;xt</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>No animated menus and bars, no blinking cursor</source>
        <translation>菜单和栏不使用动画，光标不闪烁</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Watched countries</source>
        <translation>关注的国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Remembered on this computer</source>
        <translation>记在本机上的内容</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Names of files opened lately, filters applied lately, what is open (to bring it back after a crash), filters kept under a name, how the last live capture was made (no passwords), and these preferences. No contents of captures. Corrections, notes, stars, stated facts and steps of single captures are kept in %1, in files named by the captures’ SHA-256, until these are deleted.</source>
        <translation>最近打开的文件名、最近应用的过滤器、当前打开的内容（用于崩溃后恢复）、以名称保存的过滤器、上次实时捕获的方式（不含密码），以及这些首选项。不含捕获的内容。各个捕获的更正、注释、星标、陈述的事实和步骤保存在 %1 中，文件以捕获的 SHA-256 命名，直到被删除。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>&amp;Forget files and recent filters</source>
        <translation>清除文件和最近的过滤器记录(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Forgets the names of all files, the filters applied lately, what was open before and how the last live capture was made; preferences and filters kept under a name stay</source>
        <translation>忘记所有文件名、最近应用的过滤器、之前打开的内容以及上次实时捕获的方式；首选项和以名称保存的过滤器保留</translation>
    </message>
    <message>
        <location filename="../../ui/shell/preferences_dialog.cpp"/>
        <source>Forgotten.</source>
        <translation>已清除。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress_strip.cpp"/>
        <source>Stop here</source>
        <translation>在此停止</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress_strip.cpp"/>
        <source>Reading progress</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress_strip.cpp"/>
        <source>Keeps what was read so far; the result is marked partial</source>
        <translation>保留目前已读取的内容；结果标为不完整</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress_strip.cpp"/>
        <source>Discards what was read</source>
        <translation>丢弃已读取的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Save the report as PDF</source>
        <translation>将报告存为 PDF</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Save the report as one page</source>
        <translation>将报告存为单个页面</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>HTML page (*.html)</source>
        <translation>HTML 页面 (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Save the evidence bundle</source>
        <translation>保存证据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Zip file (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Name a new folder for the evidence bundle</source>
        <translation>为证据包的新文件夹命名</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>New folder (*)</source>
        <translation>新文件夹 (*)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>%1 was not written</source>
        <translation>未写入 %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>Could not write the report</source>
        <translation>无法写入报告</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>%1 was written, with %2</source>
        <translation>已写入 %1，含 %2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>What did not go in</source>
        <translation>未包含的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>%1 was written</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Country is wrong</source>
        <translation>国家/地区有误</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>&amp;Correct the country</source>
        <translation>更正国家/地区(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>&amp;Leave out</source>
        <translation>排除(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>What it is about</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>An address, a prefix as 42.62.48.0/24, a host, or *.example.com for a domain and all below it. To leave out also a MAC address or “tcp port 5555”.</source>
        <translation>地址、前缀（如 42.62.48.0/24）、主机，或 *.example.com（表示域名及其所有下级）。排除时还可以是 MAC 地址或“tcp port 5555”。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Required; printed wherever the figures are</source>
        <translation>必填；凡有这些数值之处均会印出</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Where that is known from</source>
        <translation>从何得知</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Any time, or 2014-08-10 14:02 (UTC)</source>
        <translation>任意时间，或 2014-08-10 14:02 (UTC)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Only flows that begin within this time, in UTC</source>
        <translation>仅在这段时间内（UTC）开始的流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Valid from</source>
        <translation>生效起</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Valid to</source>
        <translation>生效止</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>What it changes</source>
        <translation>改变什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Where the server is; type a part of the name or its two letters</source>
        <translation>服务器所在；请输入名称的一部分或两个字母的代码</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>&amp;About</source>
        <translation>对象(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>&amp;Is in</source>
        <translation>位于(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Valid &amp;from</source>
        <translation>生效起(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Valid &amp;to</source>
        <translation>生效止(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>“%1” is not a time; write 2014-08-10 14:02</source>
        <translation>“%1”不是时间；请写成 2014-08-10 14:02</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>No flow is concerned.</source>
        <translation>不涉及任何流。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>%1, %2 of content, %3</source>
        <translation>%1，内容 %2，%3</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>up to %1 a capture</source>
        <translation>每个捕获文件至多 %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Leaves %1 out of all figures; they stay listed under Flows.</source>
        <translation>将 %1 从所有数值中排除；它们仍列在“流”中。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Moves %1 from %2 to %3. What the sources say stays visible, and figures are given without it, too.</source>
        <translation>将 %1 从 %2 移至 %3。各来源的说法仍可见，同时也给出不作此更正的数值。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>It is logged, and can be taken back under Edit › Corrections</source>
        <translation>会记入日志，可在“编辑 › 更正”中撤回</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rule_dialog.cpp"/>
        <source>Not yet: %1.</source>
        <translation>尚不可用：%1。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>Conditions of %n runs</source>
        <translation>
            <numerusform>%n 轮的条件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>Conditions of %1</source>
        <translation>%1 的条件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>“(several)” stands where the runs differ; they keep what they have unless you write there. Empty means: not stated.</source>
        <translation>各轮次不同之处显示“（多个）”；不填写则各自保持原样。留空表示：未说明。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>Empty means: not stated. Times are %1.</source>
        <translation>留空表示：未说明。时间为 %1。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>not part of the side</source>
        <translation>不属于该侧</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>(several)</source>
        <translation>（多个）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>Write down</source>
        <translation>写入</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>said by the phone itself in this capture</source>
        <translation>由手机自身在此捕获文件中说明</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>traffic says: %1</source>
        <translation>流量显示：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>%1: take what the traffic says, %2</source>
        <translation>%1：采用流量所显示的 %2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/run_dialog.cpp"/>
        <source>%1: %2. Nothing was changed yet.</source>
        <translation>%1：%2。尚未更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>not a number of seconds; write for example 1.5</source>
        <translation>不是秒数；请写成例如 1.5</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>an uncertainty cannot be below zero</source>
        <translation>不确定度不能小于零</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>not a date and time; write for example 2014-08-10 06:47:00</source>
        <translation>不是日期和时间；请写成例如 2014-08-10 06:47:00</translation>
    </message>
    <message>
        <location filename="../../ui/models/run_form.cpp"/>
        <source>longer than a case keeps: %1 bytes at most</source>
        <translation>超出案例可保留的长度：最多 %1 字节</translation>
    </message>
    <message>
        <location filename="../../ui/shell/session_keeper.cpp"/>
        <source>%1: byte %2: %3</source>
        <translation>%1：字节 %2：%3</translation>
    </message>
    <message>
        <location filename="../../ui/shell/session_keeper.cpp"/>
        <source>%1: it is not a session of this version</source>
        <translation>%1：不是此版本的会话</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>%1 (%2 times)</source>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>&amp;Results only</source>
        <translation>仅结果(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Cited &amp;packets only</source>
        <translation>仅所引用的数据包(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>With the &amp;device card</source>
        <translation>含设备卡(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Save the copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Save a copy to share</source>
        <translation>保存用于分享的副本</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>A new file for somebody else. The case itself stays as it is.</source>
        <translation>供他人使用的新文件。案例本身保持不变。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>No packets: names, lengths and SHA-256 of the captures stay in the case</source>
        <translation>没有数据包：捕获文件的名称、长度和 SHA-256 保留在案例中</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>The packets that results of this case name, unchanged, as captures beside the copy</source>
        <translation>此案例的结果所指明的数据包，原样不变，作为捕获文件放在副本旁</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>&amp;All captures (%1)</source>
        <translation>所有捕获文件(&amp;A) (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Everything that the phone sent and received while it was recorded</source>
        <translation>记录期间手机发送和接收的全部内容</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>This case has no device card</source>
        <translation>此案例没有设备卡</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Numbers and names that identify the phone and its owner</source>
        <translation>能够识别手机及其所有者的号码和名称</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>The copy is made of the case as it was saved last; later changes are not in it.</source>
        <translation>副本取自案例上次保存时的状态；之后的更改不在其中。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>What is personal in the copy: read it before you send it</source>
        <translation>副本中的个人信息：发送之前请先阅读</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Copy this list</source>
        <translation>复制此列表</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>the captures (their names, lengths and SHA-256 are in the copy)</source>
        <translation>捕获文件（其名称、长度和 SHA-256 在副本中）</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>every packet that no result names</source>
        <translation>结果未指明的所有数据包</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>where the captures lie on this computer</source>
        <translation>捕获文件在本机上的位置</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>the device card</source>
        <translation>设备卡</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Left out: %1.</source>
        <translation>已排除：%1。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Save the copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>%1 to share.waybill</source>
        <translation>%1 分享版.waybill</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Writing the copy…</source>
        <translation>正在写入副本…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Nothing was written: %1.</source>
        <translation>未写入任何内容：%1。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>
and the folder %1; send both</source>
        <translation>
以及文件夹 %1；请一并发送</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>%1
Left out: %2.</source>
        <translation>%1
已排除：%2。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/share_dialog.cpp"/>
        <source>Nothing of the kinds that Waybill looks for was found.</source>
        <translation>没有找到 Waybill 所查找的种类的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>not yet re-checked</source>
        <translation>尚未复查</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>moved, found by its hash</source>
        <translation>已移动，按散列值找到</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>changed, not used</source>
        <translation>已改变，未使用</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>%1, from %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>%1, before %2</source>
        <translation>%1，%2 之前</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>%1 (reading…)</source>
        <translation>%1（正在读取…）</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>none known</source>
        <translation>无已知丢失</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>the traffic says %1; written down is %2</source>
        <translation>流量显示 %1；写明的是 %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>Observable time</source>
        <translation>可观测时间</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_runs_model.cpp"/>
        <source>Losses</source>
        <translation>丢失情况</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>Where packets come from</source>
        <translation>数据包的来源</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>A phone by USB</source>
        <translation>通过 USB 连接的手机</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>A phone over the network</source>
        <translation>通过网络连接的手机</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>Another computer or router</source>
        <translation>另一台电脑或路由器</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>Wireshark’s extcap programs</source>
        <translation>Wireshark 的 extcap 程序</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>adb, USB debugging, root</source>
        <translation>adb、USB 调试、root</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>adb, USB debugging, no root</source>
        <translation>adb、USB 调试、无需 root</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>without a cable, without root</source>
        <translation>无需数据线，无需 root</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>where TCP does not get through</source>
        <translation>TCP 无法通过时</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>OpenWrt, a gateway, a server</source>
        <translation>OpenWrt、网关、服务器</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>pcap or pcapng as it is written</source>
        <translation>边写边读的 pcap 或 pcapng</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>Look again…</source>
        <translation>再次查找…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>runs each of them once</source>
        <translation>每个运行一次</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>This computer (%1)</source>
        <translation>这台电脑（%1）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>busiest, %1</source>
        <translation>最忙，%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/live/source_list.cpp"/>
        <source>is gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Split here</source>
        <translation>在此拆分</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Split %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Where does the update part “%1”?</source>
        <translation>更新将“%1”从何处分开？</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Looking for an update…</source>
        <translation>正在查找更新…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>What speaks for an update</source>
        <translation>支持有更新的依据</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Split at (%1)</source>
        <translation>拆分于 (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Time of the split, %1</source>
        <translation>拆分时间，%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>what is from then on goes to</source>
        <translation>此后的部分归入</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Side that gets what is from the split on</source>
        <translation>获得拆分之后部分的一侧</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>content sent, %1, by estimated country</source>
        <translation>发送的内容，%1，按估计的国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Chapters of the recording; Enter splits at the beginning of one</source>
        <translation>记录的章节；按 Enter 在某一章节的开头拆分</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Leave it whole</source>
        <translation>不拆分</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>Content sent over time; the arrow keys move the split</source>
        <translation>随时间发送的内容；方向键移动拆分点</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>The traffic shows no update; choose a time yourself.</source>
        <translation>流量中未显示更新；请自行选择时间。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>use %1</source>
        <translation>采用 %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/split_dialog.cpp"/>
        <source>“%1” is not a time; write for example 2014-08-10 06:47:00 or 06:47. Nothing is split yet.</source>
        <translation>“%1”不是时间；请写成例如 2014-08-10 06:47:00 或 06:47。尚未拆分任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Waybill shows where a phone’s data goes.</source>
        <translation>Waybill 显示手机的数据去向。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Open a recording of its network traffic (pcap or pcapng, also .gz and .zst), or drop files anywhere in this window: one to look into it, two to compare them, before and after. Nothing is sent anywhere.</source>
        <translation>打开手机网络流量的记录（pcap 或 pcapng，也支持 .gz 和 .zst），或将文件拖放到此窗口的任何位置：一个用于查看，两个用于比较之前与之后。不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Open capture…</source>
        <translation>打开捕获文件…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>A reconstruction from published accounts – not a recording of a phone</source>
        <translation>根据公开资料重建 – 不是手机的记录</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Compare two captures…</source>
        <translation>比较两个捕获文件…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Capture live…</source>
        <translation>实时捕获…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>From a hotspot of this computer, a phone, a router, or a pipe</source>
        <translation>来自这台电脑的热点、手机、路由器或管道</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Compare the sample pair</source>
        <translation>比较一对示例</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>No recording yet? How to capture a phone</source>
        <translation>还没有记录？如何捕获手机的流量</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Open what was open before</source>
        <translation>打开先前打开的内容</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Waybill did not end as usual. Then was open: %1</source>
        <translation>Waybill 上次未正常结束。当时打开着：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <location filename="../../ui/shell/start_page.cpp"/>
        <source>Forgets what was open before</source>
        <translation>清除先前打开的内容的记录</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>dumpcap</source>
        <translation>dumpcap</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>Waybill reads what another program writes into %1. Nothing is run, listened to or connected to.</source>
        <translation>Waybill 读取另一个程序写入 %1 的内容。不运行、不监听、不连接任何东西。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>adb is run, which starts its own server on this computer when there is none, and through it tcpdump as root on %1, on its interface %2.</source>
        <translation>运行 adb（如果没有自己的服务器，它会在这台电脑上启动一个），并通过它在%1上以 root 身份在接口 %2 运行 tcpdump。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>adb is run, which starts its own server on this computer when there is none, and through it the app PCAPdroid on %1, which sends packets back through the cable. It is stopped at the end. Waybill listens on this computer alone (127.0.0.1).</source>
        <translation>运行 adb（如果没有自己的服务器，它会在这台电脑上启动一个），并通过它运行%1上的应用 PCAPdroid，后者经数据线送回数据包。结束时会停止它。Waybill 仅在这台电脑上监听（127.0.0.1）。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>The system’s ssh is run; it connects to %1 with your keys and runs “%2” there, on %3.</source>
        <translation>运行系统的 ssh；它用您的密钥连接到 %1，并在那里的 %3 上运行“%2”。</translation>
    </message>
    <message>
        <location filename="../../ui/models/live_source_words.cpp"/>
        <source>%1 is run for %2. What it connects to and runs is its own affair; its options say it.</source>
        <translation>为 %2 运行 %1。它连接和运行什么由它自己决定；其选项会说明。</translation>
    </message>
    <message>
        <location filename="../../ui/models/state_matrix_model.cpp"/>
        <source>consent not stated</source>
        <translation>同意状态未说明</translation>
    </message>
    <message>
        <location filename="../../ui/models/state_matrix_model.cpp"/>
        <source>consent %1</source>
        <translation>同意状态 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/state_matrix_model.cpp"/>
        <source>%1, %2 of content sent</source>
        <translation>%1，发送内容 %2</translation>
    </message>
    <message>
        <location filename="../../ui/models/state_matrix_model.cpp"/>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.cpp"/>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>run %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>± %1 s</source>
        <translation>± %1 s</translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>“%1” is not a time; write for example 2014-08-10 06:47:00 or 06:47. The step keeps %2.</source>
        <translation>“%1”不是时间；请写成例如 2014-08-10 06:47:00 或 06:47。该步骤保持 %2。</translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>“%1” is not a number of seconds; write for example 2. The step keeps ± %2 s.</source>
        <translation>“%1”不是秒数；请写成例如 2。该步骤保持 ± %2 s。</translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>The text is longer than a case keeps (1 MB). The step keeps the former one.</source>
        <translation>文字超出案例可保留的长度 (1 MB)。该步骤保持原来的文字。</translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>Uncertain by</source>
        <translation>不确定度</translation>
    </message>
    <message>
        <location filename="../../ui/models/step_model.cpp"/>
        <source>Run</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/step_run_delegate.cpp"/>
        <source>Run of the step</source>
        <translation>步骤所属轮次</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>the step “%1” names run %2, which is not in this case</source>
        <translation>步骤“%1”指明轮次 %2，而此案例中没有该轮次</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Steps as text</source>
        <translation>步骤文本</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Lines that could not be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Paste or import steps</source>
        <translation>粘贴或导入步骤</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Paste lines like “14:02:10 opened the gallery”, or a table with the columns time, text, uncertainty and run.</source>
        <translation>粘贴形如“14:02:10 打开了图库”的行，或含有时间、文字、不确定度和轮次各列的表格。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Read a CSV or text file…</source>
        <translation>读取 CSV 或文本文件…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>14:02:10 opened the gallery</source>
        <translation>14:02:10 打开了图库</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Day of times without a date</source>
        <translation>无日期时间的日期</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Zone of times without one</source>
        <translation>无时区时间的时区</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Uncertain by ±, seconds</source>
        <translation>不确定度 ±（秒）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Run, where none is named</source>
        <translation>未指明时的轮次</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>True time minus what the tester’s clock showed: 5 when it was 5 s slow</source>
        <translation>真实时间减去测试者时钟所示的时间：慢 5 s 则为 5</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Steps as they would be taken</source>
        <translation>将采用的步骤</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Take nothing</source>
        <translation>不采用</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Read steps from a file</source>
        <translation>从文件读取步骤</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Tables and text (*.csv *.tsv *.txt)</source>
        <translation>表格和文本 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>%1 could not be read: %2. The text is as it was.</source>
        <translation>无法读取 %1：%2。文本保持原样。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>%1 is larger than %2 and was not read: notes of steps are small. The text is as it was.</source>
        <translation>%1 大于 %2，未读取：步骤记录应当很小。文本保持原样。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>%1 is not text in UTF-8 or UTF-16; save it as UTF-8 and read it again. The text is as it was.</source>
        <translation>%1 不是 UTF-8 或 UTF-16 文本；请存为 UTF-8 后重新读取。文本保持原样。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>The clock offset “%1” is not a number of seconds; write for example -2.5.</source>
        <translation>时钟偏移“%1”不是秒数；请写成例如 -2.5。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>The uncertainty “%1” is not a number of seconds; write for example 2.</source>
        <translation>不确定度“%1”不是秒数；请写成例如 2。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>“%1” is not a zone; write for example UTC+05:30.</source>
        <translation>“%1”不是时区；请写成例如 UTC+05:30。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>“%1” is not a day; write for example 2014-08-10.</source>
        <translation>“%1”不是日期；请写成例如 2014-08-10。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Take steps</source>
        <translation>采用步骤</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Nothing to take yet.</source>
        <translation>尚无可采用的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>%1 would be taken:</source>
        <translation>将采用 %1：</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>%1 would be taken; %2 could not be read, as said below. Correct the text, or leave them out.</source>
        <translation>将采用 %1；%2 无法读取，原因见下。请更正文本，或将其排除。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Take %1</source>
        <translation>采用 %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>Take %1, leave out %2</source>
        <translation>采用 %1，排除 %2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>What was done, and when</source>
        <translation>做了什么、何时做的</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>Remove the selected steps</source>
        <translation>移除所选步骤</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>Paste or import…</source>
        <translation>粘贴或导入…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>See what followed</source>
        <translation>查看其后发生什么</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>The flows to destinations that follow the step more often than at random times, on both sides</source>
        <translation>两侧中，发往比随机时刻更常出现在该步骤之后的目的地的流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>Steps; F2 edits a field</source>
        <translation>步骤；按 F2 编辑字段</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>(what was done)</source>
        <translation>（所做的操作）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>No step is noted. Steps can be added at any time, also long after recording: the timeline can then be aligned by them, and contacts that follow a step are told.</source>
        <translation>没有记下步骤。步骤可随时添加，记录之后很久也可以：添加后时间线可按步骤对齐，并会指出步骤之后的联系。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>%1. Double-click or F2 edits a field; contacts that follow a step are told under Method, and the timeline can be aligned by steps.</source>
        <translation>%1。双击或按 F2 编辑字段；步骤之后的联系在“方法”中指出，时间线可按步骤对齐。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>No step is noted. Steps can be added at any time, also long after recording; the timeline then shows them.</source>
        <translation>未记下任何步骤。步骤可随时添加，记录很久之后也可以；之后时间线会显示它们。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>%1, marked in the timeline. Double-click or F2 edits a field.</source>
        <translation>%1，已在时间线中标出。双击或按 F2 可编辑字段。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_panel.cpp"/>
        <source>Copy rows as CSV</source>
        <translation>将行复制为 CSV</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Read on</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Stream of a flow</source>
        <translation>流的数据流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>What both sides sent</source>
        <translation>双方所发送的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Whose bytes are shown</source>
        <translation>显示哪一方的字节</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Both sides in the order of their packets, or one side alone</source>
        <translation>双方按数据包顺序显示，或只显示一方</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>As text</source>
        <translation>以文本显示</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>As hexadecimal digits</source>
        <translation>以十六进制数字显示</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>How bytes are shown</source>
        <translation>字节的显示方式</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Printable characters with a dot for every other byte, or digits with characters beside them</source>
        <translation>可打印字符，其余字节各以一点表示；或数字，旁边附字符</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Find in the bytes (Ctrl+F)</source>
        <translation>在字节中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Find in the bytes</source>
        <translation>在字节中查找</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Letters of any case, within one segment; Enter or F3 goes on to the next</source>
        <translation>不分大小写，限于同一段内；按 Enter 或 F3 转到下一处</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Reads one more megabyte of each side</source>
        <translation>再读取每一方一兆字节</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Copy lines</source>
        <translation>复制行</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>From %1 only</source>
        <translation>仅来自%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Save what %1 sent…</source>
        <translation>保存%1发送的内容…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>The stream could not be read: %1</source>
        <translation>无法读取数据流：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>%1 B from %2</source>
        <translation>来自%2的 %1 B</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source> (the first ones; there is more)</source>
        <translation> (仅前面部分；还有更多)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>, %1 B not captured</source>
        <translation>，%1 B 未捕获</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Neither side sent any payload.</source>
        <translation>双方都没有发送载荷。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source> · what was sent again is shown once</source>
        <translation> · 重传的内容只显示一次</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Type what to look for.</source>
        <translation>请输入要查找的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>“%1” is not in what is shown.</source>
        <translation>所显示的内容中没有“%1”。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Save what %1 sent</source>
        <translation>保存%1发送的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>Wrote %1 B to %2</source>
        <translation>已将 %1 B 写入 %2</translation>
    </message>
    <message>
        <location filename="../../ui/pages/flows/stream_dialog.cpp"/>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <location filename="../../ui/models/stream_model.cpp"/>
        <source>↑ From %1</source>
        <translation>↑ 来自%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/stream_model.cpp"/>
        <source>↓ From %1</source>
        <translation>↓ 来自%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/stream_model.cpp"/>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <location filename="../../ui/models/stream_model.cpp"/>
        <source>— %1 bytes of this packet were cut off when it was captured —</source>
        <translation>— 此数据包有 %1 字节在捕获时被截断 —</translation>
    </message>
    <message>
        <location filename="../../ui/models/stream_model.cpp"/>
        <source>— %1 bytes from %2 not captured —</source>
        <translation>— 来自%2的 %1 字节未捕获 —</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/tab_view.cpp"/>
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell/tab_view.cpp"/>
        <source>Notes: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_export.cpp"/>
        <source>No table was written: its rows changed meanwhile. Wait until the capture is read, then export again.</source>
        <translation>没有写入表格：其行在此期间发生了变化。请等捕获文件读完，再重新导出。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_export.cpp"/>
        <source>No table was written: its tab was closed.</source>
        <translation>没有写入表格：其标签页已关闭。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_export.cpp"/>
        <source>Wrote %1 to %2</source>
        <translation>已将 %1 写入 %2</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>the table could not be written: %1</source>
        <translation>无法写入表格：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>Notice</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>Written</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>Only</source>
        <translation>仅限</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>Only packets of</source>
        <translation>仅此时段的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_file.cpp"/>
        <source>the text beside it has a name that another file has; choose another name</source>
        <translation>旁附文本的名称与另一个文件相同；请另选名称</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/text_dialog.cpp"/>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>The bars as they are drawn, the chapters, and the markers, as text</source>
        <translation>以文本列出所画的条形、章节和标记</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Shows half as much time (+ or the wheel)</source>
        <translation>显示一半的时间范围（+ 或滚轮）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Shows twice as much time (− or the wheel)</source>
        <translation>显示两倍的时间范围（− 或滚轮）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Shows the whole time (0 or a double click)</source>
        <translation>显示全部时间（0 或双击）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Steps…</source>
        <translation>步骤…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>What was done when, to be written, pasted or imported. S and Shift+S go from step to step, as a click on one does; Enter narrows to what is selected</source>
        <translation>何时做了什么，可填写、粘贴或导入。按 S 和 Shift+S 在步骤之间移动，单击步骤亦可；按 Enter 缩小到所选范围</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Narrow to this span</source>
        <translation>限定于此时间段</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>All pages show the selected time only (Enter). Select by dragging, or with Shift+← →</source>
        <translation>所有页面只显示所选时间 (Enter)。拖动或用 Shift+← → 选择</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>No content was sent beyond the local network</source>
        <translation>没有内容发往本地网络以外</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>narrowed from here</source>
        <translation>限定自此处起</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>narrowed to here</source>
        <translation>限定至此处止</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>per %1, by estimated country</source>
        <translation>每%1，按估计的国家/地区</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Content sent over time, %n bars; “Show as table” gives the figures</source>
        <translation>
            <numerusform>随时间发送的内容，%n 个条形；“以表格显示”给出数值</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Drag to select a time, turn the wheel to zoom; by keyboard Shift+← → and + −</source>
        <translation>拖动以选择时间，转动滚轮以缩放；键盘用 Shift+← → 和 + −</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>This time only; Esc shows everything again</source>
        <translation>仅此时间；按 Esc 重新全部显示</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>reading finer times… %1 %</source>
        <translation>正在读取更细的时间… %1 %</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>finer times follow</source>
        <translation>更细的时间随后显示</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>no finer times</source>
        <translation>没有更细的时间</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Read finer times</source>
        <translation>读取更细的时间</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Stops reading; the bars stay as they are</source>
        <translation>停止读取；条形保持原样</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Reads the captures once more, for bars down to 10 ms</source>
        <translation>再读取一次捕获文件，以画出细至 10 ms 的条形</translation>
    </message>
    <message>
        <location filename="../../ui/pages/overview/timeline_panel.cpp"/>
        <source>Content sent over time, per %1</source>
        <translation>随时间发送的内容，每%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>%1, one source</source>
        <translation>%1, 一个来源</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>%1, disputed</source>
        <translation>%1, 有分歧</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>%1, before: %2; after: %3. Content sent: %4 before, %5 after. %6</source>
        <translation>%1，之前：%2；之后：%3。发送的内容：之前 %4，之后 %5。%6</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>After: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>Save the changes to %1 cases?</source>
        <translation>是否保存对 %1 个案例的更改？</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>What was written down about its runs since it was saved last is in no file yet.</source>
        <translation>自上次保存以来写下的各轮次信息尚未存入任何文件。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>
and %1 more</source>
        <translation>
以及另外 %1 个</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>&amp;Save all</source>
        <translation>全部保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>&amp;Discard all</source>
        <translation>全部放弃(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/unsaved_dialog.cpp"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>What the builds show</source>
        <translation>各构建版本所示</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>Comparing the builds…</source>
        <translation>正在比较各构建版本…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>Content sent, by build</source>
        <translation>发送的内容，按构建版本</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>per hour, and the change against the build before; each field opens its flows</source>
        <translation>每小时，以及相对于前一构建版本的变化；每一格都可打开其流</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>There is nothing of this kind in any build.</source>
        <translation>任何构建版本中都没有这类内容。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>The builds could not be compared: %1</source>
        <translation>无法比较各构建版本：%1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/versions_panel.cpp"/>
        <source>Fewer than two sides of the case were read; there is nothing to line up yet.</source>
        <translation>案例中已读取的不足两侧；尚无可并列的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>&amp;Back to the four</source>
        <translation>恢复为这四个(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Watched countries, in order</source>
        <translation>关注的国家/地区，按顺序</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>These countries have a row on every page, also at zero</source>
        <translation>这些国家/地区在每个页面都有一行，即使为零</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Country to add, by name or code</source>
        <translation>要添加的国家/地区，用名称或代码</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Type part of a name, or a code of two letters</source>
        <translation>输入名称的一部分，或两个字母的代码</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Adds the country at the end of the list</source>
        <translation>将该国家/地区添加到列表末尾</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Moves the selected country towards the top</source>
        <translation>将所选国家/地区向顶部移动</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Moves the selected country towards the end</source>
        <translation>将所选国家/地区向末尾移动</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Takes the selected country off the list; it stays among “elsewhere”</source>
        <translation>将所选国家/地区移出列表；它仍计入“其他”</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>China, United States, Singapore and India</source>
        <translation>中国、美国、新加坡和印度</translation>
    </message>
    <message>
        <location filename="../../ui/shell/watch_list_editor.cpp"/>
        <source>Name or code of a country</source>
        <translation>国家/地区的名称或代码</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>One chart alone, as a picture or drawing, with its source, date, filter and coverage in it; also by the menu of the chart</source>
        <translation>单独一个图表，保存为图片或矢量图，其中含来源、日期、过滤器和覆盖范围；也可通过图表的菜单保存</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Writes the table of this page as CSV or JSON, with its source, date, filter and coverage</source>
        <translation>将此页面的表格写为 CSV 或 JSON，附来源、日期、过滤器和覆盖范围</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Recent and saved filters</source>
        <translation>最近和保存的过滤器(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Countries that were corrected and traffic that is left out, with what each changes</source>
        <translation>已更正的国家/地区和已排除的流量，以及各自改变了什么</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Everything that was noted or starred here, to be found again, changed and taken back</source>
        <translation>此处记下的所有备注和星标，可查找、更改和撤回</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>What you know about the handset and this recording: model, build, account, consent, network</source>
        <translation>您对手机和此记录的了解：型号、构建版本、账户、同意状态、网络</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>What was done when, to be written, pasted or imported; the timeline shows it</source>
        <translation>何时做了什么，可填写、粘贴或导入；时间线会显示</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Device under study</source>
        <translation>被研究设备(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>The time zone that the capture names; UTC when it names none</source>
        <translation>捕获文件所注明的时区；未注明时为 UTC</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>This computer’s time zone, as its clocks stood when the capture was made</source>
        <translation>本机的时区，按捕获时本机时钟的设置</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Capture</source>
        <translation>捕获(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Captures from a network interface, a phone, a router or a pipe, and shows it as it comes</source>
        <translation>从网络接口、手机、路由器或管道捕获，并随到随显</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>The pages stand still; the capture goes on</source>
        <translation>各页静止；捕获继续</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>A comment in the capture that says when, and a step of the run</source>
        <translation>捕获文件中注明时间的注释，以及这一轮的一个步骤</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Mark &amp;what is new</source>
        <translation>标出新出现的(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Destinations, countries and flows that were not there before a moment carry the word “new”</source>
        <translation>某一时刻之前没有的目的地、国家和流带有“新”字</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>What a capture tells at once while it goes on: first content to a country, new destinations, contact while consent is off, lost packets</source>
        <translation>捕获进行时立即告知的内容：首次向某国发送内容、新目的地、同意关闭时的联系、丢失的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Add this run to a &amp;comparison</source>
        <translation>将这一轮加入比较(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Captures a run that becomes part of the comparison in front when it ends</source>
        <translation>捕获一轮，结束时成为前面比较的一部分</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>To the next or former part of the page</source>
        <translation>转到页面的下一部分或上一部分</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Shows what is behind a figure or a row</source>
        <translation>显示数值或行所依据的内容</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Narrows all pages to a country, a row or a cell</source>
        <translation>将所有页面限定于某个国家/地区、行或单元格</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Sets a star on the selected row, or removes it</source>
        <translation>为所选行加上星标，或将其移除</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Writes a note on the selected row</source>
        <translation>为所选行写备注</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Shift+F10</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>What can be done with a row</source>
        <translation>可对行执行的操作</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Co&amp;mpare with another capture…</source>
        <translation>与另一个捕获文件比较(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Co&amp;mpare two captures…</source>
        <translation>比较两个捕获文件(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_set.cpp"/>
        <source>What was open before could not be read: %1</source>
        <translation>无法读取先前打开的内容：%1</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/world_map.cpp"/>
        <source>World map</source>
        <translation>世界地图</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/world_map.cpp"/>
        <source>Discs by amount at each country’s centre. Arrow keys go from place to place, Enter chooses, plus and minus zoom; “Show as table” gives the figures.</source>
        <translation>圆画在各国家/地区的中心，大小按数量。方向键在各地点间移动，Enter 选择，加号和减号缩放；“以表格显示”给出数值。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/world_map_input.cpp"/>
        <source>Content estimated there, at the country’s centre, not at a server</source>
        <translation>估计位于该处的内容，画在国家/地区的中心，而不是服务器处</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/world_map_input.cpp"/>
        <source>Disputed: %1 (%2)</source>
        <translation>有争议：%1 (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>flow</source>
        <translation>个流</translation>
    </message>
    <message>
        <location filename="../../ui/models/app_country_model.cpp"/>
        <source>flows</source>
        <translation>个流</translation>
    </message>
    <message>
        <location filename="../../ui/models/build_timeline_model.cpp"/>
        <source>run</source>
        <translation>轮</translation>
    </message>
    <message>
        <location filename="../../ui/models/build_timeline_model.cpp"/>
        <source>runs</source>
        <translation>轮</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>packet</source>
        <translation>个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/capture_sections.cpp"/>
        <source>packets</source>
        <translation>个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>contact</source>
        <translation>次联系</translation>
    </message>
    <message>
        <location filename="../../ui/models/change_columns.cpp"/>
        <source>contacts</source>
        <translation>次联系</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>cycle</source>
        <translation>个周期</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_facts.cpp"/>
        <source>cycles</source>
        <translation>个周期</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>control run</source>
        <translation>轮对照</translation>
    </message>
    <message>
        <location filename="../../ui/models/comparison_words.cpp"/>
        <source>control runs</source>
        <translation>轮对照</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>rule</source>
        <translation>条规则</translation>
    </message>
    <message>
        <location filename="../../ui/models/coverage_facts.cpp"/>
        <source>rules</source>
        <translation>条规则</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Country or maker, operator or service, registrable domain, host name</source>
        <translation>国家/地区或厂商、运营商或服务、可注册域名、主机名</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Content sent: payload without handshakes and housekeeping</source>
        <translation>发送的内容：不含握手和例行维护的载荷</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>If disputed and one-source servers are there</source>
        <translation>如果有分歧的和仅一个来源的服务器在该处</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Payload received, each byte once</source>
        <translation>接收的载荷，每个字节只计一次</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Flows behind the row</source>
        <translation>该行所依据的流</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Looked up, contacted, or content sent</source>
        <translation>已查询、已联系或已发送内容</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Maker and service group, by rules over names and addresses</source>
        <translation>厂商和服务组，依据名称和地址的规则</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Countries that the location sources estimate</source>
        <translation>位置来源所估计的国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Region that the vendor or the cloud itself says, in a host name or a document; not an estimate</source>
        <translation>厂商或云服务商自己在主机名或文档中所述的区域；不是估计</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Who runs the network; not where the server is</source>
        <translation>运营该网络的机构；不是服务器所在地</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>First seen</source>
        <translation>首次见到</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Source of the name</source>
        <translation>名称来源</translation>
    </message>
    <message>
        <location filename="../../ui/models/destination_columns.cpp"/>
        <source>Most trusted place where the name was read</source>
        <translation>读到该名称的最可信位置</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Capture time of the first packet</source>
        <translation>第一个数据包的捕获时间</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Address and port of the handset</source>
        <translation>手机的地址和端口</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>↑ the handset opened the flow, ↓ the far side did</source>
        <translation>↑ 由手机打开的流，↓ 由远端打开的流</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Most trusted name that the packets show</source>
        <translation>数据包所显示的最可信名称</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Country that the location sources estimate for the address</source>
        <translation>位置来源对该地址所估计的国家/地区</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Address of the far side</source>
        <translation>远端的地址</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Port of the far side</source>
        <translation>远端的端口</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>What the payload looks like, else the transport</source>
        <translation>载荷看起来是什么，否则为传输层协议</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Sent payload</source>
        <translation>发送载荷</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>All payload sent, each byte once</source>
        <translation>发送的全部载荷，每个字节只计一次</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Whole packets in both directions, as Wireshark counts</source>
        <translation>双向的整个数据包，与 Wireshark 的计数方式相同</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Packets in both directions</source>
        <translation>双向的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>From the first to the last packet</source>
        <translation>从第一个到最后一个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Name source</source>
        <translation>名称来源</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Where the name was read</source>
        <translation>读到该名称的位置</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>No name because</source>
        <translation>无名称原因</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Why no name was read; empty for named flows</source>
        <translation>没有读到名称的原因；有名称的流为空</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Shortest TCP handshake seen</source>
        <translation>所见最短的 TCP 握手</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>App that owns the connection, where the capture says so</source>
        <translation>拥有该连接的应用，前提是捕获文件中有记载</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>TLS version</source>
        <translation>TLS 版本</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Chosen by the server of TLS, DTLS or QUIC</source>
        <translation>由 TLS、DTLS 或 QUIC 的服务器选定</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Fingerprint of the client's handshake (FoxIO)</source>
        <translation>客户端握手的指纹 (FoxIO)</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Older fingerprint of the client's handshake (Salesforce)</source>
        <translation>客户端握手的较旧指纹 (Salesforce)</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Names the flow in other tools: version 1, seed 0</source>
        <translation>在其他工具中标识该流：版本 1，种子 0</translation>
    </message>
    <message>
        <location filename="../../ui/models/flow_columns.cpp"/>
        <source>Number of the flow's first packet in its capture</source>
        <translation>该流第一个数据包在其捕获文件中的编号</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>step</source>
        <translation>个步骤</translation>
    </message>
    <message>
        <location filename="../../ui/models/split_facts.cpp"/>
        <source>steps</source>
        <translation>个步骤</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Number of the packet in its capture, as Wireshark counts</source>
        <translation>数据包在其捕获文件中的编号，与 Wireshark 的计数方式相同</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Capture time of the packet, with the offset in the title</source>
        <translation>数据包的捕获时间，偏移见标题</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Seconds since the first packet of the flow</source>
        <translation>自该流第一个数据包起的秒数</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>↑ from the handset’s side, ↓ to it</source>
        <translation>↑ 来自手机端，↓ 发往手机端</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>The innermost protocol that Waybill reads in it</source>
        <translation>Waybill 从中读出的最内层协议</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Length of the whole packet on the wire</source>
        <translation>整个数据包在线路上的长度</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Bytes behind the transport header, as the packet states them; some may not have been captured</source>
        <translation>传输层头部之后的字节，按数据包所注明的；其中一些可能没有捕获到</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>The most telling of what the packet says in the clear</source>
        <translation>数据包明文所述中最能说明情况的部分</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>When it was done, by the clock it was noted with</source>
        <translation>执行的时间，按记下时所用的时钟</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>How far that clock may be off</source>
        <translation>该时钟可能的偏差</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>The recording in which it was done; all, when none is named</source>
        <translation>执行时所在的记录；未指明时为全部</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>What the tester did with the phone</source>
        <translation>测试者对手机做了什么</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>The recording, and the part of it that this run is</source>
        <translation>记录，以及其中属于该轮次的部分</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>A phone held back, or recorded only to know ordinary variation: not part of the side</source>
        <translation>未更新的对照手机，或仅为了解正常波动而记录：不属于该侧</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Build of the system, as the traffic says it, or as it was written down</source>
        <translation>系统的构建版本，按流量中的写法，或按所写明的</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>What the user had agreed to on the phone, as it was written down</source>
        <translation>用户在手机上同意了什么，按所写明的</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Whether an account was signed in, as it was written down</source>
        <translation>是否登录了账号，按所写明的</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Whether the file is still the one of the case, by its SHA-256</source>
        <translation>文件是否仍是案例中的那一个，依据其 SHA-256</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>First packet of the run</source>
        <translation>该轮次的第一个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Time in which something was seen at all; long pauses are left out</source>
        <translation>至少看到了些什么的时间；不含长时间的停顿</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Model of the handset, as the traffic says it</source>
        <translation>手机的型号，按流量中的写法</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>W0: addresses, names, sizes and times; W1: also some content in the clear; W2: also decrypted content</source>
        <translation>W0：地址、名称、大小和时间；W1：另有部分明文内容；W2：另有已解密的内容</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>What the recording is known to have lost: drops, cuts, gaps</source>
        <translation>已知该记录丢失了什么：丢弃、截断、缺失</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>First moment of the chapter</source>
        <translation>章节的起始时刻</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>How long it lasts</source>
        <translation>持续多久</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>First boot, active, idle, update or gap, by the rules in the documentation</source>
        <translation>首次开机、活动、空闲、更新或间断，依据文档中的规则</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>What was seen that makes it this kind of chapter</source>
        <translation>据以归为这类章节的所见</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Address whose estimate differs</source>
        <translation>估计有差异的地址</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>Location source or operator table that answered</source>
        <translation>给出应答的位置来源或运营商数据表</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>What it said when the case was saved</source>
        <translation>保存案例时的说法</translation>
    </message>
    <message>
        <location filename="../../ui/models/table_words.cpp"/>
        <source>What today’s table says</source>
        <translation>今天的数据表的说法</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>service group</source>
        <translation>个服务组</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>service groups</source>
        <translation>个服务组</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>destination</source>
        <translation>个目的地</translation>
    </message>
    <message>
        <location filename="../../ui/models/transition_matrix_model.cpp"/>
        <source>destinations</source>
        <translation>个目的地</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>claim</source>
        <translation>条声明</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/claims_panel.cpp"/>
        <source>claims</source>
        <translation>条声明</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>cited packet</source>
        <translation>个被引用的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/claims/report_export.cpp"/>
        <source>cited packets</source>
        <translation>个被引用的数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../ui/pages/compare/steps_import_dialog.cpp"/>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>alert</source>
        <translation>条警报</translation>
    </message>
    <message>
        <location filename="../../ui/shell/alert_list_dialog.cpp"/>
        <source>alerts</source>
        <translation>条警报</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view.cpp"/>
        <source>problem</source>
        <translation>个问题</translation>
    </message>
    <message>
        <location filename="../../ui/shell/document_view.cpp"/>
        <source>problems</source>
        <translation>个问题</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Payload that opens a connection: handshakes of TCP, TLS, DTLS and QUIC. It is payload, but not content.</source>
        <translation>打开连接的载荷：TCP、TLS、DTLS 和 QUIC 的握手。它是载荷，但不是内容。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Payload that keeps a device running on any network: DNS, time, checks whether there is an internet connection. It is payload, but not content.</source>
        <translation>使设备在任何网络上保持运行的载荷：DNS、时间、检查是否有互联网连接。它是载荷，但不是内容。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What stands behind the transport header, each byte once, retransmissions left out.</source>
        <translation>传输层头部之后的部分，每个字节只计一次，不含重传。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Whole packets with their headers, as Wireshark counts them.</source>
        <translation>包含头部的整个数据包，与 Wireshark 的计数方式相同。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Content that may in part be set-up, because its border cannot be seen: QUIC, and TLS whose beginning was not captured.</source>
        <translation>其中一部分可能是建连的内容，因为看不到其分界：QUIC，以及未捕获到开头的 TLS。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A country’s lower figure is what all location sources agree on; its upper figure adds what some of them say. Written “at least …; up to …”.</source>
        <translation>一个国家/地区的下限值是所有位置来源一致的部分；其上限值再加上部分来源所说的。写作“至少 …；至多 …”。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Certain and possible</source>
        <translation>确定与可能</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Where location sources place an address. An estimate is not a place: registries and databases differ, and are often out of date.</source>
        <translation>位置来源对地址的定位。估计并不等于地点：注册机构和数据库各不相同，且常常已过时。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>At least two location sources know the address, and all of them name the same country.</source>
        <translation>至少两个位置来源知道该地址，且它们都给出同一国家/地区。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Disputed</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Location sources name different countries for the address. It counts in the upper figure of each of them, and in the lower figure of none.</source>
        <translation>位置来源对该地址给出不同的国家/地区。它计入每个相关国家/地区的上限值，不计入任何一个的下限值。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>One source only</source>
        <translation>仅一个来源</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Only one location source knows the address, so nothing agrees with it.</source>
        <translation>只有一个位置来源知道该地址，因此没有其他来源与之相符。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Addresses of content networks that answer from many places at once. No country is estimated for them, whatever a database says.</source>
        <translation>同时从多处应答的内容网络的地址。无论数据库怎么说，都不为其估计国家/地区。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Edge (CDN or anycast)</source>
        <translation>边缘（CDN 或任播）</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>No location source knows the address.</source>
        <translation>没有位置来源知道该地址。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Private, link-local and multicast addresses. They have no country and are not counted as sent.</source>
        <translation>私有、链路本地和组播地址。它们没有国家/地区，也不计为已发送。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Countries that are not watched, added up. Which are watched is set in the preferences.</source>
        <translation>未关注的国家/地区的合计。关注哪些可在首选项中设置。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What a vendor or cloud itself says about a region, in a host name or a document. Not an estimate, and never mixed with one.</source>
        <translation>厂商或云服务商自己在主机名或文档中对区域的说法。不是估计，也从不与估计混在一起。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Who runs the network of an address, by its AS number; not where the server is.</source>
        <translation>运营该地址所属网络的机构，依据其 AS 号；不是服务器所在地。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What was read, and what could not be seen: it stands beside every statement. “Not seen” never means “not there” without it.</source>
        <translation>读取了什么，以及未能看到什么：它与每一句陈述并列。没有它，“未见”从不意味着“不存在”。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Drops</source>
        <translation>丢包</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Packets that the capturing system says it lost.</source>
        <translation>捕获系统说它丢失了的数据包。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Packets of which only the first bytes were kept when they were captured.</source>
        <translation>捕获时只保留了开头若干字节的数据包。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Snaplen cut</source>
        <translation>snaplen 截断</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Flows of which only one side’s packets were captured.</source>
        <translation>只捕获到一端的数据包的流。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Began mid-flow</source>
        <translation>始于流的中途</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>The connection was open already when the capture began, so its handshake, and with it its name, is missing.</source>
        <translation>捕获开始时连接已经打开，因此缺少其握手，其名称也随之缺少。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Bytes that were sent and acknowledged, but are not in the capture.</source>
        <translation>已发送并得到确认、但不在捕获文件中的字节。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Time in which something was seen at all; pauses of more than half an hour are left out.</source>
        <translation>至少看到了些什么的时间；不含超过半小时的停顿。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>From where the capture saw the handset: on it, at the access point, behind it.</source>
        <translation>捕获从何处看到手机：在手机上、在接入点、在接入点之后。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A sample built from published accounts – not a recording of a phone. Every print, picture and table of it says so.</source>
        <translation>根据已发表的资料构建的示例 – 不是手机的记录。它的每一份打印件、图片和表格都注明这一点。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Reconstruction</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A capture that was made from a HAR file: requests as a browser or proxy wrote them, in packets that are stand-ins. What travelled over https was not readable on the way; round trips and sizes of packets say nothing. Every print, picture and table of it says so.</source>
        <translation>由 HAR 文件生成的捕获文件：浏览器或代理所写的请求，置于作为替代品的数据包中。经 https 传输的内容在途中无法读取；数据包的往返时间和大小不说明任何问题。它的每一份打印件、图片和表格都注明这一点。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Imported from HAR</source>
        <translation>从 HAR 导入</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Partial</source>
        <translation>不完整</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>The file was not read to its end: it is cut or damaged, or “Stop here” was chosen.</source>
        <translation>文件没有读到结尾：它被截断或已损坏，或者选择了“在此停止”。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A click on a country, a bar, a disc of the map or a figure leads to what is behind it. A chip above the list says what the page is narrowed to; pressing it, or Esc, shows everything again.</source>
        <translation>单击国家/地区、条形、地图上的圆或数值，即可转到其背后的内容。列表上方的标签说明页面限定于什么；按下它或按 Esc 即重新全部显示。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>One page</source>
        <translation>单个页面</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Shift+click or Shift+Enter on a country, a disc of the map, a row of Destinations or a cell of Apps, and “On all pages” beside a chip, narrow every page, as a filter in the filter line does. What was narrowed before stays: both must hold. Esc widens again, Alt+← goes back.</source>
        <translation>在国家/地区、地图上的圆、“目的地”的行或“应用”的单元格上 Shift+单击或按 Shift+Enter，以及标签旁的“用于所有页面”，会限定每个页面，与过滤器栏中的过滤器相同。先前的限定保留：两者须同时满足。Esc 重新放宽，Alt+← 返回。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Span of time</source>
        <translation>时间段</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What is marked on the timeline narrows all pages to its packets.</source>
        <translation>在时间线上标出的部分将所有页面限定于其数据包。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Facts about the handset</source>
        <translation>手机的事实</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What you know and packets do not say, or say otherwise: model, build, region, account, consent, network (Edit, or View, Device under study, or the Coverage page). They stand as “stated by the user”, beside what the traffic says, on the Coverage page and in every print, picture and table; who recorded it, addresses and notes stay on the Coverage page. They are kept on this computer by the bytes of the capture, and come along when it is put into a comparison. Every change stays in the log.</source>
        <translation>您知道而数据包未说明或说法不同的事：型号、构建版本、地区、账户、同意状态、网络（“编辑”，或“查看”中的“被研究设备”，或“覆盖范围”页面）。它们以“由用户陈述”的形式与流量所示并列，出现在“覆盖范围”页面以及每份打印件、每张图片和每个表格中；由谁记录、地址和备注只留在“覆盖范围”页面。它们按捕获文件的字节保存在此计算机上，把捕获文件放入比较时会一并带入。每次更改都留在日志中。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What was done with the handset, and when (Edit, or “Steps…” below the timeline), written, pasted or imported, with the offset of the tester’s clock. The timeline marks them; a click on one, or S and Shift+S, select the time until the next step, and Enter narrows all pages to it.</source>
        <translation>何时对手机做了什么（“编辑”，或时间线下方的“步骤…”），可填写、粘贴或导入，并可给出测试者时钟的偏移。时间线会标出它们；单击一个步骤，或按 S 和 Shift+S，可选中到下一步骤为止的时间，按 Enter 将所有页面缩小到该时间。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>A chart alone</source>
        <translation>单独的图表</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>File, or the menu of a chart, saves it without its page, as a drawing (SVG) or a picture (PNG), with source, SHA-256, date, filter and coverage in it, and the map with whose borders it shows.</source>
        <translation>通过“文件”或图表的菜单，可不连同页面单独保存图表，保存为矢量图 (SVG) 或图片 (PNG)，其中含来源、SHA-256、日期、过滤器和覆盖范围；地图还注明所示边界的依据。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What is to be looked for: the handset’s IMEI, numbers, addresses, planted contacts and texts. It is kept with the capture or in the case, masked where it is shown, and part of no export; a copy to share leaves it out unless you say otherwise.</source>
        <translation>要查找的内容：手机的 IMEI、号码、地址、为检验而放入的联系人和文字。它与捕获文件一同保存或保存在案例中，显示之处均加遮掩，且不属于任何导出；用于分享的副本不含它，除非您另有选择。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Verified, probable, possible</source>
        <translation>已核实、很可能、可能</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Verified: a declared value, and every step of the way to it can be repeated. Probable: told by its form, an IMEI in a field of that name, a list of five apps and more. Possible: short or weak, may be chance; it counts in no sentence.</source>
        <translation>已核实：所填写的值，且得到它的每一步都可重复。很可能：凭形式判断，如同名字段中的 IMEI，或五个及以上应用的列表。可能：过短或较弱，可能是巧合；不计入任何语句。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Evidence level</source>
        <translation>证据级别</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>W1: read as it was sent. W2: read after decryption with keys. W3: behind a further decoding, Base64 or compression for example.</source>
        <translation>W1：按发送时的原样读到。W2：用密钥解密后读到。W3：还需进一步解码，例如 Base64 或压缩。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>No longer readable</source>
        <translation>不再可读</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>The value was read before, and after that encrypted content goes to the same recipients. Whether it is still sent cannot be told; “not seen after” is said only where nothing encrypted went there.</source>
        <translation>该值之前读到过，此后有加密内容发往相同的接收方。它是否仍在发送，无法判断；只有在没有任何加密内容发往该处时，才说“之后未见”。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What an app encrypts itself; hashes with an unknown salt or key, MurmurHash3, hashes of UTF-16 text; values in pieces, reversed or masked by XOR; snappy and LZ4; Base64 broken into lines outside HTTP messages; compressed values outside HTTP/1 messages; more than four layers; HTTP/2 that was not decrypted here; forms of fewer than eight digits or characters; positions shifted for Chinese maps; text in pictures.</source>
        <translation>应用自行加密的内容；盐或密钥未知的散列值、MurmurHash3、UTF-16 文本的散列值；分成片段、倒序或以 XOR 掩盖的值；snappy 和 LZ4；HTTP 消息之外分行的 Base64；HTTP/1 消息之外的压缩值；超过四层的；未在此处解密的 HTTP/2；少于八位数字或字符的形式；为中国地图而偏移的位置；图片中的文字。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>What is not found</source>
        <translation>找不到的内容</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Something that somebody said about a phone’s traffic, as quoted, with the test that it comes to. Claims are kept with the capture or in the case, and can be opened from and saved to files (TOML), which waybill-cli reads, too.</source>
        <translation>某人就手机流量所说的话，按原话引用，并附上由此得出的测试。声明与捕获文件一同保留或保留在案例中，可从文件 (TOML) 打开，也可保存到文件；waybill-cli 也读取这种文件。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Contradicted: one finding at the claim’s level says otherwise. Seen in these captures: what the claim says is there was seen. Nothing seen against it: not proof, with what was not excluded. Cannot be determined: captures of that state are there, and cannot decide it. Cannot be seen in traffic. Not tested: no capture of the state that the claim speaks of.</source>
        <translation>被证伪：在声明所涉的级别上有一项发现与之相反。在这些捕获中可见：声明说存在的内容已见到。未见反证：并非证明，并列出未能排除的情况。无法判定：有该状态的捕获，但不足以决定。流量中无法看到。未测试：没有声明所说状态的捕获。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Claims and filters</source>
        <translation>声明与过滤器</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Claims are judged on all flows of the captures, whatever the pages are narrowed to; a verdict must not depend on a filter.</source>
        <translation>无论各页面限定于什么，声明都依据捕获文件的所有流来判定；判定不得取决于过滤器。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>“Save report” writes the finding and every claim with its packets as a PDF or one HTML page, in English. An evidence bundle holds besides it what a stranger needs to check it: the cited packets, the claims, tables, and a list of SHA-256 values; waybill-cli verifies it. Reports of the window are drafts: waybill-cli numbers those of a case, and says what changed since.</source>
        <translation>“保存报告”以英文将结论和每条说法及其数据包写成 PDF 或单个 HTML 页面。证据包还包含陌生人复核所需的一切：被引用的数据包、说法、表格以及 SHA-256 值清单；waybill-cli 可对其进行验证。窗口中的报告是草稿：案件的报告由 waybill-cli 编号，并说明此后有何变化。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <location filename="../../ui/shell/help_topics.cpp"/>
        <source>Times stand in the zone that the capture names, in this computer’s, or in UTC (View, Times). One capture has one offset throughout, the one of its first packet; it is written with every time. Where clocks were changed within the capture, the tooltip of the status bar says so. Files for other programs carry the offset or UTC.</source>
        <translation>时间采用捕获文件所注明的时区、本机的时区或 UTC（“视图 › 时间”）。一个捕获文件自始至终只有一个偏移，即其第一个数据包的偏移；它与每个时间一并写出。如果在捕获期间时钟有改动，状态栏的工具提示会说明。供其他程序使用的文件带有偏移或 UTC。</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>capture</source>
        <translation>个捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/shell/main_window_compare.cpp"/>
        <source>captures</source>
        <translation>个捕获文件</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_export.cpp"/>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../ui/shell/table_export.cpp"/>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Open captures or a case…</source>
        <translation>打开捕获文件或案例(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Save cas&amp;e</source>
        <translation>保存案例(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Save case &amp;as…</source>
        <translation>案例另存为(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Save a copy to s&amp;hare…</source>
        <translation>保存用于分享的副本(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Print this page…</source>
        <translation>打印此页面(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Save this page as PDF or &amp;picture…</source>
        <translation>将此页面保存为 PDF 或图片(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Save a char&amp;t of this page…</source>
        <translation>保存此页面的图表(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>E&amp;xport this table…</source>
        <translation>导出此表格(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Add a &amp;location database…</source>
        <translation>添加位置数据库(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Remove your location databases</source>
        <translation>移除您的位置数据库(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Add your own ser&amp;vice rules…</source>
        <translation>添加您自己的服务规则(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Remove your service r&amp;ules</source>
        <translation>移除您的服务规则(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Close this tab</source>
        <translation>关闭此标签页(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Copy as sentence</source>
        <translation>复制为语句(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Filter</source>
        <translation>过滤器(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Widen: undo the last narrowing</source>
        <translation>放宽(&amp;W)：撤销上一次限定</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Corrections by the analyst…</source>
        <translation>分析人员的更正(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Name this case…</source>
        <translation>为此案例命名(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>N&amp;otes and stars…</source>
        <translation>备注和星标(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Facts about the &amp;handset…</source>
        <translation>手机的事实(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Steps of this capture…</source>
        <translation>此捕获文件的步骤(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Add a side for another &amp;build…</source>
        <translation>为另一构建版本添加一侧(&amp;B)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Reload the capture</source>
        <translation>重新加载捕获文件(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>As the &amp;capture says</source>
        <translation>按捕获文件所述(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;This computer’s</source>
        <translation>本机的(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;New live capture…</source>
        <translation>新的实时捕获…(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Stop capturing</source>
        <translation>停止捕获(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Pause the view</source>
        <translation>暂停视图(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Set a &amp;marker</source>
        <translation>设置标记(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Set a marker with a n&amp;ame…</source>
        <translation>设置带名称的标记…(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>A&amp;lerts…</source>
        <translation>警报…(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Alert &amp;rules…</source>
        <translation>警报规则…(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Capture a run for &amp;Before…</source>
        <translation>为“之前”捕获一轮…(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>Capture a run for A&amp;fter…</source>
        <translation>为“之后”捕获一轮…(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;How to capture a phone…</source>
        <translation>如何捕获手机的流量…(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Move this tab to a new window</source>
        <translation>将此标签页移到新窗口(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Back to what was shown before</source>
        <translation>返回先前显示的内容(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Forward again</source>
        <translation>再次前进(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;What is this column?</source>
        <translation>此列是什么(&amp;W)？</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window_actions.cpp"/>
        <source>&amp;About Waybill</source>
        <translation>关于 Waybill(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>the United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Content to an address estimated in {}</source>
        <translation>发往估计位于{}的地址的内容</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Contact while consent is off</source>
        <translation>同意关闭期间的联系</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Contact with {} while consent is off</source>
        <translation>同意关闭期间与 {} 的联系</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Content without a name to an address estimated in {}</source>
        <translation>没有名称、发往估计位于{}的地址的内容</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Told at the first content, not at a mere contact: once when all location sources agree, and once before that when only some of them name the country. CDN and anycast addresses have no country.</source>
        <translation>在首次发送内容时报告，仅有联系时不报告：所有位置来源一致时报告一次；在此之前，若只有部分来源指向该国家/地区，也报告一次。CDN 和任播地址没有国家/地区。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Told at the first packet of each destination outside the local network. A server that was seen already and whose name is read later is not new.</source>
        <translation>在本地网络以外每个目的地的第一个数据包时报告。已经见过、后来才读到名称的服务器不算新。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Told once for each destination and each time consent is off. Off is what is stated for the run, and what steps and markers say: "consent off", "consent on", "consent off again".</source>
        <translation>每个目的地在每段同意关闭期间报告一次。是否关闭取自对该次运行的说明，以及步骤和标记所写的："consent off"、"consent on"、"consent off again"。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Told once, as soon as whoever captures counts a lost packet.</source>
        <translation>捕获方一旦计到丢失的数据包，即报告一次。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Told at the first content of a flow whose server has no name: none in the flow, and no DNS answer that was seen.</source>
        <translation>当流的服务器没有名称（流中没有，也没有见到 DNS 应答）时，在其首次发送内容时报告。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_rules.cpp"/>
        <source>Told once for each value and each recipient, when a search of what could be read has found it. Searches rest ten times as long as the last one took. Without a device card nothing is told.</source>
        <translation>在可读取的内容中搜索到后，每个值对每个接收方报告一次。两次搜索之间的间歇为上一次搜索用时的十倍。没有设备卡则不报告。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>at {}</source>
        <translation>时间 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>at {}, packet {}</source>
        <translation>时间 {}，数据包 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>not IP</source>
        <translation>非 IP</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{}, without a name</source>
        <translation>{}，没有名称</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} sent content to an address estimated in {}: {}</source>
        <translation>{}向估计位于{}的地址发送了内容：{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} sent content to an address that the analyst's correction places in {}: {}</source>
        <translation>{}向按分析人员的更正位于{}的地址发送了内容：{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} sent content to an address that may be in {} (one source only): {}</source>
        <translation>{}向可能位于{}的地址发送了内容（仅一个来源）：{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} sent content to an address that may be in {} (sources disagree): {}</source>
        <translation>{}向可能位于{}的地址发送了内容（来源不一致）：{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} by the analyst's correction</source>
        <translation>按分析人员的更正为{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>estimated in {}</source>
        <translation>估计位于{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>possible countries: {}</source>
        <translation>可能的国家/地区：{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>place unknown</source>
        <translation>地点未知</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source> (it may be set-up still)</source>
        <translation>（仍可能是建连）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>New destination: {}; {}; first contact {}.</source>
        <translation>新目的地：{}；{}；首次联系{}。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>as stated for this run</source>
        <translation>按对该次运行的说明</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>marked at {}</source>
        <translation>标记于 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} was still in contact with {} while consent was off ({}): the connection began at {}, its last packet so far was at {}.</source>
        <translation>同意关闭期间（{2}），{0}仍与 {1} 保持联系：连接开始于 {3}，目前最后一个数据包在 {4}。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>{} contacted {} while consent was off ({}): {}.</source>
        <translation>同意关闭期间（{2}），{0}联系了 {1}：{3}。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>Dropped while capturing: {}. What was in them is in no figure.</source>
        <translation>捕获时丢弃：{}。其中的内容不在任何数值中。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/alert_sentences.cpp"/>
        <source>Dropped while capturing: {} by {}. What was in them is in no figure.</source>
        <translation>捕获时截至 {1} 丢弃：{0}。其中的内容不在任何数值中。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/analysis.cpp"/>
        <source>Imported from a HAR file – requests as the tool wrote them, not packets</source>
        <translation>从 HAR 文件导入 – 工具所写的请求，不是数据包</translation>
    </message>
    <message>
        <location filename="../../app/analysis/chapters.cpp"/>
        <source>First boot</source>
        <translation>首次开机</translation>
    </message>
    <message>
        <location filename="../../app/analysis/chapters.cpp"/>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <location filename="../../app/analysis/chapters.cpp"/>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>named</source>
        <translation>有名称</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>name encrypted (ECH or ESNI)</source>
        <translation>名称已加密（ECH 或 ESNI）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>TLS without a server name</source>
        <translation>没有服务器名称的 TLS</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>capture began mid-flow</source>
        <translation>捕获始于流的中途</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>only one direction seen</source>
        <translation>仅见一个方向</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>QUIC of a version or kind that could not be opened</source>
        <translation>无法解开的 QUIC 版本或类型</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>packets were cut by the snaplen</source>
        <translation>数据包被 snaplen 截断</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>only a certificate for several domains</source>
        <translation>只有用于多个域名的证书</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>DNS was encrypted</source>
        <translation>DNS 已加密</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>address without a lookup in the capture</source>
        <translation>捕获文件中没有对该地址的查询</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage.cpp"/>
        <source>nothing sent and no lookup in the capture</source>
        <translation>未发送任何数据，捕获文件中也没有查询</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} of the content sent has no name</source>
        <translation>发送的内容中，{} 没有名称</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>content is encrypted on {} of {} ({} of the content sent)</source>
        <translation>{1}中有 {0} 个的内容已加密（按发送的内容计，{2}）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} of the content sent travelled encrypted and stands here as the tool that decrypted it wrote it</source>
        <translation>发送的内容中有 {} 加密传输，此处为解密它的工具所写</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>the import from a HAR file lacks or changed: {}</source>
        <translation>从 HAR 文件的导入缺少或更改了：{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} lost by the capture</source>
        <translation>捕获时丢失 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>the file does not say whether packets were lost</source>
        <translation>文件未说明是否丢失了数据包</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} missing inside connections</source>
        <translation>连接内缺失 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} cut short by the capture (snaplen)</source>
        <translation>{}在捕获时被截断（snaplen）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>packet was</source>
        <translation>个数据包</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>packets were</source>
        <translation>个数据包</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} damaged, the first is frame {}</source>
        <translation>{}已损坏，第一个是帧 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>packet is</source>
        <translation>个数据包</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>packets are</source>
        <translation>个数据包</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} of a link layer that is not decoded ({})</source>
        <translation>{}的链路层未解码（{}）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} without their first part</source>
        <translation>{}缺少首片</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>IP fragment</source>
        <translation>个 IP 分片</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>IP fragments</source>
        <translation>个 IP 分片</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} in one direction only</source>
        <translation>{}仅见一个方向</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>flow was seen</source>
        <translation>个流</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>flows were seen</source>
        <translation>个流</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} before the capture</source>
        <translation>{}始于捕获之前</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>connection began</source>
        <translation>个连接</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>connections began</source>
        <translation>个连接</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} of the content is an upper bound (set-up cannot be told apart in QUIC or when joined late)</source>
        <translation>内容中有 {} 为上限（在 QUIC 中或中途捕获时无法区分出建连）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} sent but not seen to be acknowledged</source>
        <translation>{} 已发送，但未见确认</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} was read in part: byte {}: {}</source>
        <translation>{} 只读取了一部分：字节 {}：{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>reading was stopped by the user</source>
        <translation>读取由用户停止</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} of traffic between other devices is not counted</source>
        <translation>其他设备之间的 {} 流量不计入</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>requests went through a proxy on the local network: their servers' addresses are not in the capture</source>
        <translation>请求经由本地网络上的代理：其服务器的地址不在捕获文件中</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>IPv6 not present</source>
        <translation>没有 IPv6</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} outside the chosen time span left out</source>
        <translation>所选时间段之外的 {}已排除</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>{} said in the clear not kept: one flow said more than is kept of any</source>
        <translation>{}明文所述未保留：某个流的明文所述超过了每个流所保留的数量</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>thing</source>
        <translation>项</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>things</source>
        <translation>项</translation>
    </message>
    <message>
        <location filename="../../app/analysis/coverage_texts.cpp"/>
        <source>pauses of more than 30 minutes without any packet, {} in all, do not count as observed</source>
        <translation>超过 30 分钟没有任何数据包的停顿（共 {}）不计为已观测</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>up to {}</source>
        <translation>至多 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>at least {}, up to {}</source>
        <translation>至少 {}，至多 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>the analyst's correction</source>
        <translation>分析人员的更正</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>the analyst's corrections</source>
        <translation>分析人员的更正</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>without {} {}</source>
        <translation>若无{}：{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>{} of it by {}; without it {}</source>
        <translation>{} 出自{}；若无此更正：{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>{} of it by {}; without them {}</source>
        <translation>{} 出自{}；若无这些更正：{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>with what the analyst left out, {} to {}</source>
        <translation>若含分析人员所排除的部分：{} 发往 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>{} with {} of content left out by the analyst</source>
        <translation>分析人员已排除 {}，含 {} 内容</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>correction</source>
        <translation>项更正</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>corrections</source>
        <translation>项更正</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>{} by the analyst is in these figures</source>
        <translation>这些数值含分析人员的 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>{} by the analyst are in these figures</source>
        <translation>这些数值含分析人员的 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>nothing about a place (CDN or anycast)</source>
        <translation>未涉及地点（CDN 或任播）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>; source: {}</source>
        <translation>；来源：{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/rule_sentences.cpp"/>
        <source>corrected to {} by the analyst ({}{}); the sources say {}</source>
        <translation>由分析人员更正为{}（{}{}）；各来源的说法：{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} (several devices behind one address)</source>
        <translation>{}（同一地址后有多台设备）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>This phone</source>
        <translation>这部手机</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>This device</source>
        <translation>这台设备</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>Up to {} of it may have gone to {}: not all sources place the addresses there{}.</source>
        <translation>其中至多 {} 可能发往{}：并非所有来源都将这些地址定位于该处{}。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source> ({} of that is an upper bound)</source>
        <translation> (其中 {} 为上限)</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} of it went to addresses estimated in {}{}{}.</source>
        <translation>其中 {} 发往估计位于{}的地址{}{}。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>At least {} went to addresses estimated in {}{}{}.</source>
        <translation>至少 {} 发往估计位于{}的地址{}{}。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} was not seen to contact anything outside its own network{}.</source>
        <translation>未见{}联系其自身网络以外的任何对象{}。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>connection</source>
        <translation>个连接</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>connections</source>
        <translation>个连接</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} sent no content{}; it made {} to the internet.</source>
        <translation>{}没有发送内容{}；它与互联网建立了 {}。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} sent no content in this capture{}; it made {} to the internet.</source>
        <translation>{}在此捕获文件中没有发送内容{}；它与互联网建立了 {}。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>None of it went to addresses estimated in {}{}.</source>
        <translation>其中没有内容发往估计位于{}的地址{}。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>No content was seen to addresses estimated in {}{}.</source>
        <translation>未见有内容发往估计位于{}的地址{}。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>only flows that were chosen ({} of {})</source>
        <translation>仅所选的流（{} 个，共 {} 个）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>only flows that match "{}" ({} of {})</source>
        <translation>仅匹配“{}”的流（{} 个，共 {} 个）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>Among the flows shown, {}</source>
        <translation>在所显示的流中，{}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>No device was found in this capture that sent anything over IP.</source>
        <translation>在此捕获文件中未找到通过 IP 发送过任何数据的设备。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} sent {} of content to {}{}.</source>
        <translation>{0}向 {2}发送了 {1} 内容{3}。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>not among the flows shown</source>
        <translation>不在所显示的流中</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>not seen in {}</source>
        <translation>{} 内未见</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>perhaps contacted, no content sent</source>
        <translation>可能已联系，未发送内容</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>contacted, no content sent</source>
        <translation>已联系，未发送内容</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source> ({} of it an upper bound)</source>
        <translation> (其中 {} 为上限)</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>none certain; up to {}, sources disagree</source>
        <translation>无确定值；至多 {}，来源不一致</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>none certain; up to {}, by one source only</source>
        <translation>无确定值；至多 {}，仅一个来源</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>at least {}; up to {} if disputed servers are there</source>
        <translation>至少 {}；若位置有分歧的服务器在该处，则至多 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>at least {}; up to {} if one-source servers are there</source>
        <translation>至少 {}；若仅一个来源的服务器在该处，则至多 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>Elsewhere {} · CDN or anycast, place unknown {} · Unplaced {} · Local network {}, not counted</source>
        <translation>其他 {} · CDN 或任播，地点未知 {} · 未定位 {} · 本地网络 {}，不计入</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>all {} went to addresses whose place is unknown (CDN, anycast or unplaced)</source>
        <translation>全部 {} 发往地点未知的地址（CDN、任播或未定位）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} went to addresses whose place is unknown (CDN, anycast or unplaced)</source>
        <translation>{} 发往地点未知的地址（CDN、任播或未定位）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>No handset found</source>
        <translation>未找到手机</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>location: </source>
        <translation>位置： </translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} newer than the capture</source>
        <translation>比捕获文件新 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>{} older than the capture</source>
        <translation>比捕获文件旧 {}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/sentences.cpp"/>
        <source>Content is what the handset sent as payload of TCP or UDP, each byte once, without connection set-up (TLS and QUIC handshakes) and without housekeeping (DNS, time, DHCP, connectivity checks). Encrypted content is counted by its records as sent. Where set-up cannot be told from content (QUIC, connections joined late), the figure is an upper bound. Places are estimates from address databases, never observations.</source>
        <translation>内容是手机作为 TCP 或 UDP 载荷发送的数据，每个字节只计一次，不含建连（TLS 和 QUIC 握手）和例行维护（DNS、时间、DHCP、连通性检查）。已加密的内容按其所发送的记录计数。在无法区分建连与内容之处（QUIC、中途捕获的连接），数值为上限。地点是根据地址数据库的估计，绝非观测所得。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/timeline_marks.cpp"/>
        <source>comment</source>
        <translation>条注释</translation>
    </message>
    <message>
        <location filename="../../app/analysis/timeline_marks.cpp"/>
        <source>comments</source>
        <translation>条注释</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>captured on the handset itself by PCAPdroid, which rebuilds connections: round trips and retransmissions are not the handset's own</source>
        <translation>由 PCAPdroid 在手机上捕获，它会重建连接：往返时间和重传不是手机自身的</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>written down by a browser or proxy as requests (HAR): what it did not see – other apps, DNS, what does not go over HTTP – is not in it, and round trips and sizes of packets are stand-ins</source>
        <translation>由浏览器或代理记录为请求（HAR）：它没有看到的 – 其他应用、DNS、不经 HTTP 的内容 – 不在其中，数据包的往返时间和大小是替代值</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>captured from the air: frames that the receiver missed are not in it</source>
        <translation>从无线信号中捕获：接收器漏掉的帧不在其中</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>the capture does not show from where it was taken</source>
        <translation>捕获文件未显示是在何处捕获的</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>captured on all interfaces of a Linux or Android system (cooked): traffic over other networks of the handset is not in it unless that system carried it</source>
        <translation>在 Linux 或 Android 系统的所有接口上捕获 (cooked)：手机经由其他网络的流量不在其中，除非由该系统承载</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>captured on the handset's local network: its traffic over the mobile network is not in this capture</source>
        <translation>在手机的本地网络上捕获：其经由移动网络的流量不在此捕获文件中</translation>
    </message>
    <message>
        <location filename="../../app/analysis/vantage.cpp"/>
        <source>captured where the handset has a public address</source>
        <translation>在手机具有公网地址之处捕获</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Andorra</source>
        <translation>安道尔</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>United Arab Emirates</source>
        <translation>阿拉伯联合酋长国</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Afghanistan</source>
        <translation>阿富汗</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Antigua and Barbuda</source>
        <translation>安提瓜和巴布达</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Anguilla</source>
        <translation>安圭拉</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Albania</source>
        <translation>阿尔巴尼亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Armenia</source>
        <translation>亚美尼亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Angola</source>
        <translation>安哥拉</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Antarctica</source>
        <translation>南极洲</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Argentina</source>
        <translation>阿根廷</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>American Samoa</source>
        <translation>美属萨摩亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Aruba</source>
        <translation>阿鲁巴</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Åland Islands</source>
        <translation>奥兰群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Azerbaijan</source>
        <translation>阿塞拜疆</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bosnia and Herzegovina</source>
        <translation>波斯尼亚和黑塞哥维那</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Barbados</source>
        <translation>巴巴多斯</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bangladesh</source>
        <translation>孟加拉国</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Burkina Faso</source>
        <translation>布基纳法索</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bulgaria</source>
        <translation>保加利亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bahrain</source>
        <translation>巴林</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Burundi</source>
        <translation>布隆迪</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Benin</source>
        <translation>贝宁</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Barthélemy</source>
        <translation>圣巴泰勒米</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bermuda</source>
        <translation>百慕大</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Brunei</source>
        <translation>文莱</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bolivia</source>
        <translation>玻利维亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Caribbean Netherlands</source>
        <translation>荷属加勒比区</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bahamas</source>
        <translation>巴哈马</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bhutan</source>
        <translation>不丹</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Bouvet Island</source>
        <translation>布韦岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Botswana</source>
        <translation>博茨瓦纳</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Belarus</source>
        <translation>白俄罗斯</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Belize</source>
        <translation>伯利兹</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cocos (Keeling) Islands</source>
        <translation>科科斯（基林）群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>DR Congo</source>
        <translation>刚果（金）</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Central African Republic</source>
        <translation>中非共和国</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Congo</source>
        <translation>刚果（布）</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Côte d’Ivoire</source>
        <translation>科特迪瓦</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cook Islands</source>
        <translation>库克群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Chile</source>
        <translation>智利</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cameroon</source>
        <translation>喀麦隆</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Colombia</source>
        <translation>哥伦比亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Costa Rica</source>
        <translation>哥斯达黎加</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cuba</source>
        <translation>古巴</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cabo Verde</source>
        <translation>佛得角</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Curaçao</source>
        <translation>库拉索</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Christmas Island</source>
        <translation>圣诞岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cyprus</source>
        <translation>塞浦路斯</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Czechia</source>
        <translation>捷克</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Djibouti</source>
        <translation>吉布提</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Denmark</source>
        <translation>丹麦</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Dominica</source>
        <translation>多米尼克</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Dominican Republic</source>
        <translation>多米尼加共和国</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Algeria</source>
        <translation>阿尔及利亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Ecuador</source>
        <translation>厄瓜多尔</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Estonia</source>
        <translation>爱沙尼亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Egypt</source>
        <translation>埃及</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Western Sahara</source>
        <translation>西撒哈拉</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Eritrea</source>
        <translation>厄立特里亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Ethiopia</source>
        <translation>埃塞俄比亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Fiji</source>
        <translation>斐济</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Falkland Islands</source>
        <translation>福克兰群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Micronesia</source>
        <translation>密克罗尼西亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Faroe Islands</source>
        <translation>法罗群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Gabon</source>
        <translation>加蓬</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Grenada</source>
        <translation>格林纳达</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Georgia</source>
        <translation>格鲁吉亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>French Guiana</source>
        <translation>法属圭亚那</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guernsey</source>
        <translation>根西岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Ghana</source>
        <translation>加纳</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Gibraltar</source>
        <translation>直布罗陀</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Greenland</source>
        <translation>格陵兰</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Gambia</source>
        <translation>冈比亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guinea</source>
        <translation>几内亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guadeloupe</source>
        <translation>瓜德罗普</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Equatorial Guinea</source>
        <translation>赤道几内亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Greece</source>
        <translation>希腊</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>南乔治亚和南桑威奇群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guatemala</source>
        <translation>危地马拉</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guam</source>
        <translation>关岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guinea-Bissau</source>
        <translation>几内亚比绍</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Guyana</source>
        <translation>圭亚那</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Heard Island and McDonald Islands</source>
        <translation>赫德岛和麦克唐纳群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Honduras</source>
        <translation>洪都拉斯</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Croatia</source>
        <translation>克罗地亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Haiti</source>
        <translation>海地</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Hungary</source>
        <translation>匈牙利</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Isle of Man</source>
        <translation>马恩岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>British Indian Ocean Territory</source>
        <translation>英属印度洋领地</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Iraq</source>
        <translation>伊拉克</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Iran</source>
        <translation>伊朗</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Iceland</source>
        <translation>冰岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Jersey</source>
        <translation>泽西岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Jamaica</source>
        <translation>牙买加</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Jordan</source>
        <translation>约旦</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Kenya</source>
        <translation>肯尼亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Kyrgyzstan</source>
        <translation>吉尔吉斯斯坦</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cambodia</source>
        <translation>柬埔寨</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Kiribati</source>
        <translation>基里巴斯</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Comoros</source>
        <translation>科摩罗</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Kitts and Nevis</source>
        <translation>圣基茨和尼维斯</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>North Korea</source>
        <translation>朝鲜</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Kuwait</source>
        <translation>科威特</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Cayman Islands</source>
        <translation>开曼群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Kazakhstan</source>
        <translation>哈萨克斯坦</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Laos</source>
        <translation>老挝</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Lebanon</source>
        <translation>黎巴嫩</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Lucia</source>
        <translation>圣卢西亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Liechtenstein</source>
        <translation>列支敦士登</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Sri Lanka</source>
        <translation>斯里兰卡</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Liberia</source>
        <translation>利比里亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Lesotho</source>
        <translation>莱索托</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Lithuania</source>
        <translation>立陶宛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Luxembourg</source>
        <translation>卢森堡</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Latvia</source>
        <translation>拉脱维亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Libya</source>
        <translation>利比亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Morocco</source>
        <translation>摩洛哥</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Monaco</source>
        <translation>摩纳哥</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Moldova</source>
        <translation>摩尔多瓦</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Montenegro</source>
        <translation>黑山</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Martin</source>
        <translation>法属圣马丁</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Madagascar</source>
        <translation>马达加斯加</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Marshall Islands</source>
        <translation>马绍尔群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>North Macedonia</source>
        <translation>北马其顿</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mali</source>
        <translation>马里</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Myanmar</source>
        <translation>缅甸</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mongolia</source>
        <translation>蒙古</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Macao</source>
        <translation>澳门</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Northern Mariana Islands</source>
        <translation>北马里亚纳群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Martinique</source>
        <translation>马提尼克</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mauritania</source>
        <translation>毛里塔尼亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Montserrat</source>
        <translation>蒙特塞拉特</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Malta</source>
        <translation>马耳他</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mauritius</source>
        <translation>毛里求斯</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Maldives</source>
        <translation>马尔代夫</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Malawi</source>
        <translation>马拉维</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mozambique</source>
        <translation>莫桑比克</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Namibia</source>
        <translation>纳米比亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>New Caledonia</source>
        <translation>新喀里多尼亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Niger</source>
        <translation>尼日尔</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Norfolk Island</source>
        <translation>诺福克岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Nigeria</source>
        <translation>尼日利亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Nicaragua</source>
        <translation>尼加拉瓜</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Nepal</source>
        <translation>尼泊尔</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Nauru</source>
        <translation>瑙鲁</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Niue</source>
        <translation>纽埃</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Oman</source>
        <translation>阿曼</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Panama</source>
        <translation>巴拿马</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Peru</source>
        <translation>秘鲁</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>French Polynesia</source>
        <translation>法属波利尼西亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Papua New Guinea</source>
        <translation>巴布亚新几内亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Pakistan</source>
        <translation>巴基斯坦</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Pierre and Miquelon</source>
        <translation>圣皮埃尔和密克隆群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Pitcairn</source>
        <translation>皮特凯恩群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Puerto Rico</source>
        <translation>波多黎各</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Palestine</source>
        <translation>巴勒斯坦</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Portugal</source>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Palau</source>
        <translation>帕劳</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Paraguay</source>
        <translation>巴拉圭</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Qatar</source>
        <translation>卡塔尔</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Réunion</source>
        <translation>留尼汪</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Romania</source>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Serbia</source>
        <translation>塞尔维亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Rwanda</source>
        <translation>卢旺达</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Solomon Islands</source>
        <translation>所罗门群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Seychelles</source>
        <translation>塞舌尔</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Sudan</source>
        <translation>苏丹</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Helena</source>
        <translation>圣赫勒拿</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Slovenia</source>
        <translation>斯洛文尼亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Svalbard and Jan Mayen</source>
        <translation>斯瓦尔巴和扬马延</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Slovakia</source>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Sierra Leone</source>
        <translation>塞拉利昂</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>San Marino</source>
        <translation>圣马力诺</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Senegal</source>
        <translation>塞内加尔</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Somalia</source>
        <translation>索马里</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Suriname</source>
        <translation>苏里南</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>South Sudan</source>
        <translation>南苏丹</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Sao Tome and Principe</source>
        <translation>圣多美和普林西比</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>El Salvador</source>
        <translation>萨尔瓦多</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Sint Maarten</source>
        <translation>荷属圣马丁</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Syria</source>
        <translation>叙利亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Eswatini</source>
        <translation>斯威士兰</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Turks and Caicos Islands</source>
        <translation>特克斯和凯科斯群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Chad</source>
        <translation>乍得</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>French Southern Territories</source>
        <translation>法属南部领地</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Togo</source>
        <translation>多哥</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Tajikistan</source>
        <translation>塔吉克斯坦</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Tokelau</source>
        <translation>托克劳</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Timor-Leste</source>
        <translation>东帝汶</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Turkmenistan</source>
        <translation>土库曼斯坦</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Tunisia</source>
        <translation>突尼斯</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Tonga</source>
        <translation>汤加</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Türkiye</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Trinidad and Tobago</source>
        <translation>特立尼达和多巴哥</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Tuvalu</source>
        <translation>图瓦卢</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Tanzania</source>
        <translation>坦桑尼亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Uganda</source>
        <translation>乌干达</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>United States Minor Outlying Islands</source>
        <translation>美国本土外小岛屿</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Uruguay</source>
        <translation>乌拉圭</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Uzbekistan</source>
        <translation>乌兹别克斯坦</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Vatican City</source>
        <translation>梵蒂冈</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Saint Vincent and the Grenadines</source>
        <translation>圣文森特和格林纳丁斯</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Venezuela</source>
        <translation>委内瑞拉</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>British Virgin Islands</source>
        <translation>英属维尔京群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>US Virgin Islands</source>
        <translation>美属维尔京群岛</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Vanuatu</source>
        <translation>瓦努阿图</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Wallis and Futuna</source>
        <translation>瓦利斯和富图纳</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Samoa</source>
        <translation>萨摩亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Kosovo</source>
        <translation>科索沃</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Yemen</source>
        <translation>也门</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Mayotte</source>
        <translation>马约特</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Zambia</source>
        <translation>赞比亚</translation>
    </message>
    <message>
        <location filename="../../app/base/country_code.cpp"/>
        <source>Zimbabwe</source>
        <translation>津巴布韦</translation>
    </message>
    <message>
        <location filename="../../app/base/format.cpp"/>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <location filename="../../app/base/format.cpp"/>
        <source>{}{} days</source>
        <translation>{}{} 天</translation>
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
        <translation>不到 1 %</translation>
    </message>
    <message>
        <location filename="../../app/base/format.cpp"/>
        <source>over 99 %</source>
        <translation>超过 99 %</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <location filename="../../app/base/timestamp.cpp"/>
        <source>{} {} {}, {:02}:{:02}:{:02}</source>
        <translation>{2}年{1}{0}日 {3:02}:{4:02}:{5:02}</translation>
    </message>
    <message>
        <location filename="../../app/capture/facts_recorder.cpp"/>
        <source>more problem was found</source>
        <translation>个其他问题</translation>
    </message>
    <message>
        <location filename="../../app/capture/facts_recorder.cpp"/>
        <source>more problems were found, the last here</source>
        <translation>个其他问题，最后一个在此处</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is a mitmproxy flow file; export it as HAR ('mitmdump -nr FILE --set hardump=FILE.har') and make a capture of that ('waybill-cli import FILE.har'), or open the capture taken beside it</source>
        <translation>这是 mitmproxy 流文件；请将其导出为 HAR（'mitmdump -nr FILE --set hardump=FILE.har'）并由此生成捕获文件（'waybill-cli import FILE.har'），或打开同时记录的捕获文件</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is a HAR file (HTTP messages, not packets); 'waybill-cli import FILE' makes a capture of it, and so does opening it in the window</source>
        <translation>这是 HAR 文件（HTTP 消息，不是数据包）；'waybill-cli import FILE' 会由它生成捕获文件，在窗口中打开它也一样</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is JSON, not a capture; tshark's and other tools' JSON cannot be turned back into packets</source>
        <translation>这是 JSON，不是捕获文件；tshark 等工具的 JSON 无法转换回数据包</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is a TLS key log; give it with '--keys FILE' beside the capture it belongs to</source>
        <translation>这是 TLS 密钥日志；请用 '--keys FILE' 将它与其所属的捕获文件一同给出</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is PCAPdroid's table of connections (CSV), not packets; in PCAPdroid choose to dump to a PCAP file</source>
        <translation>这是 PCAPdroid 的连接表 (CSV)，不是数据包；请在 PCAPdroid 中选择转储到 PCAP 文件</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is XML or HTML, not a capture; if it was downloaded, the download gave a page instead of the file</source>
        <translation>这是 XML 或 HTML，不是捕获文件；如果是下载的，则下载得到的是网页而不是该文件</translation>
    </message>
    <message>
        <location filename="../../app/capture/text_kind.cpp"/>
        <source>this is a Git LFS pointer; fetch the file itself with 'git lfs pull'</source>
        <translation>这是 Git LFS 指针；请用 'git lfs pull' 获取文件本身</translation>
    </message>
    <message>
        <location filename="../../app/casefile/case_notes.cpp"/>
        <source>fact</source>
        <translation>项事实</translation>
    </message>
    <message>
        <location filename="../../app/casefile/case_notes.cpp"/>
        <source>facts</source>
        <translation>项事实</translation>
    </message>
    <message>
        <location filename="../../app/casefile/case_notes.cpp"/>
        <source>note or star</source>
        <translation>条备注或星标</translation>
    </message>
    <message>
        <location filename="../../app/casefile/case_notes.cpp"/>
        <source>notes and stars</source>
        <translation>条备注和星标</translation>
    </message>
    <message>
        <location filename="../../app/casefile/frozen_lookups.cpp"/>
        <source>address</source>
        <translation>个地址</translation>
    </message>
    <message>
        <location filename="../../app/casefile/frozen_lookups.cpp"/>
        <source>addresses</source>
        <translation>个地址</translation>
    </message>
    <message>
        <location filename="../../app/casefile/note_subject.cpp"/>
        <source>The case as a whole</source>
        <translation>整个案例</translation>
    </message>
    <message>
        <location filename="../../app/casefile/note_subject.cpp"/>
        <source>The capture as a whole</source>
        <translation>整个捕获文件</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_change.cpp"/>
        <source>sighting</source>
        <translation>次观察</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_change.cpp"/>
        <source>sightings</source>
        <translation>次观察</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_presence.cpp"/>
        <source>place</source>
        <translation>处</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_presence.cpp"/>
        <source>places</source>
        <translation>处</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_presence.cpp"/>
        <source>connection was</source>
        <translation>个连接</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_presence.cpp"/>
        <source>connections were</source>
        <translation>个连接</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_presence.cpp"/>
        <source>question</source>
        <translation>次查询</translation>
    </message>
    <message>
        <location filename="../../app/claims/judge_presence.cpp"/>
        <source>questions</source>
        <translation>次查询</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Contradicted</source>
        <translation>被证伪</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Seen in these captures</source>
        <translation>在这些捕获中可见</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Nothing seen against it (not proof)</source>
        <translation>未见反证（并非证明）</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Cannot be determined from these captures</source>
        <translation>无法由这些捕获判定</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Cannot be seen in traffic</source>
        <translation>流量中无法看到</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Exercise: would be contradicted</source>
        <translation>练习：将被证伪</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Exercise: would be seen in these captures</source>
        <translation>练习：将在这些捕获中可见</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Exercise: nothing would be seen against it (not proof)</source>
        <translation>练习：将未见反证（并非证明）</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Exercise: could not be determined</source>
        <translation>练习：将无法判定</translation>
    </message>
    <message>
        <location filename="../../app/claims/verdict.cpp"/>
        <source>Exercise: would not be tested</source>
        <translation>练习：将不会被测试</translation>
    </message>
    <message>
        <location filename="../../app/compare/activity_caveats.cpp"/>
        <source>TLS handshake</source>
        <translation>次 TLS 握手</translation>
    </message>
    <message>
        <location filename="../../app/compare/activity_caveats.cpp"/>
        <source>TLS handshakes</source>
        <translation>次 TLS 握手</translation>
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
        <translation>国家/地区</translation>
    </message>
    <message>
        <location filename="../../app/compare/change.cpp"/>
        <source>possible countries</source>
        <translation>可能的国家/地区</translation>
    </message>
    <message>
        <location filename="../../app/compare/change.cpp"/>
        <source>operators</source>
        <translation>运营商</translation>
    </message>
    <message>
        <location filename="../../app/compare/change_reason.cpp"/>
        <source>One run a side has no measure of ordinary variation.</source>
        <translation>每侧一轮，无从衡量正常波动。</translation>
    </message>
    <message>
        <location filename="../../app/compare/change_reason.cpp"/>
        <source>no matching flow in {}</source>
        <translation>{} 内无匹配的流</translation>
    </message>
    <message>
        <location filename="../../app/compare/change_reason.cpp"/>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../app/compare/change_reason.cpp"/>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>none certain; up to {}, not all sources place it there</source>
        <translation>无确定值；至多 {}，并非所有来源都将其置于该处</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>none certain; up to {}</source>
        <translation>无确定值；至多 {}</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>at least {}; up to {} if disputed or one-source servers are there</source>
        <translation>至少 {}；若有分歧或仅单一来源的服务器在该处，则至多 {}</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>at least {}; up to {}</source>
        <translation>至少 {}；至多 {}</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>destination was</source>
        <translation>个目的地</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>destinations were</source>
        <translation>个目的地</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>only the first ten minutes after joining the network</source>
        <translation>仅接入网络后的前十分钟</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>only the day after the update</source>
        <translation>仅更新后的一天</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>only the idle stretches</source>
        <translation>仅空闲时段</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>only the active stretches</source>
        <translation>仅活动时段</translation>
    </message>
    <message>
        <location filename="../../app/compare/compare_sentences.cpp"/>
        <source>no match in {}</source>
        <translation>{} 内无匹配</translation>
    </message>
    <message>
        <location filename="../../app/compare/rate_texts.cpp"/>
        <source>any number</source>
        <translation>任意数</translation>
    </message>
    <message>
        <location filename="../../app/compare/rate_texts.cpp"/>
        <source>{} per hour</source>
        <translation>每小时 {}</translation>
    </message>
    <message>
        <location filename="../../app/compare/rate_texts.cpp"/>
        <source>{} a day</source>
        <translation>每天 {}</translation>
    </message>
    <message>
        <location filename="../../app/compare/rate_texts.cpp"/>
        <source>{}; up to {} a day not excluded</source>
        <translation>{}；不排除每天至多 {}</translation>
    </message>
    <message>
        <location filename="../../app/compare/rate_texts.cpp"/>
        <source>{} in {}</source>
        <translation>{1} 内 {0}</translation>
    </message>
    <message>
        <location filename="../../app/compare/rate_texts.cpp"/>
        <source>below 0.000001</source>
        <translation>低于 0.000001</translation>
    </message>
    <message>
        <location filename="../../app/compare/rhythm_rows.cpp"/>
        <source>no handshake seen</source>
        <translation>未见握手</translation>
    </message>
    <message>
        <location filename="../../app/compare/state_matrix.cpp"/>
        <source>identifier read</source>
        <translation>已读到标识符</translation>
    </message>
    <message>
        <location filename="../../app/compare/step_rows.cpp"/>
        <source>not done in the time recorded</source>
        <translation>在所记录的时间内未执行</translation>
    </message>
    <message>
        <location filename="../../app/compare/transitions.cpp"/>
        <source>{} (one source)</source>
        <translation>{}（一个来源）</translation>
    </message>
    <message>
        <location filename="../../app/compare/transitions.cpp"/>
        <source>{} (sources disagree)</source>
        <translation>{}（来源不一致）</translation>
    </message>
    <message>
        <location filename="../../app/compare/transitions.cpp"/>
        <source>looked up, no matching flow</source>
        <translation>已查询，无匹配的流</translation>
    </message>
    <message>
        <location filename="../../app/compare/visibility_caveats.cpp"/>
        <source>destination was reached</source>
        <translation>个目的地</translation>
    </message>
    <message>
        <location filename="../../app/compare/visibility_caveats.cpp"/>
        <source>destinations were reached</source>
        <translation>个目的地</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/har_import.cpp"/>
        <source>entries</source>
        <translation>个条目</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/har_import.cpp"/>
        <source>entry</source>
        <translation>个条目</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/har_import.cpp"/>
        <source>host</source>
        <translation>台主机</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/har_import.cpp"/>
        <source>hosts</source>
        <translation>台主机</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/har_import.cpp"/>
        <source>stand-in packet</source>
        <translation>个替代数据包</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/har_import.cpp"/>
        <source>stand-in packets</source>
        <translation>个替代数据包</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/tshark_decryption.cpp"/>
        <source>secret</source>
        <translation>个密钥</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/tshark_decryption.cpp"/>
        <source>secrets</source>
        <translation>个密钥</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/tshark_decryption.cpp"/>
        <source>piece</source>
        <translation>个片段</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/tshark_decryption.cpp"/>
        <source>pieces</source>
        <translation>个片段</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/tshark_output.cpp"/>
        <source>it was ended at its limit of processor time</source>
        <translation>它在达到处理器时间上限时被终止</translation>
    </message>
    <message>
        <location filename="../../app/decrypt/tshark_output.cpp"/>
        <source>it crashed, as it does at its limit of memory</source>
        <translation>它崩溃了，达到内存上限时会如此</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>equal</source>
        <translation>等于</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>has a value, and none is equal</source>
        <translation>有值，且没有一个相等</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>holds this text</source>
        <translation>包含此文本</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>regular expression, letter case does not count</source>
        <translation>正则表达式，不分大小写</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>greater</source>
        <translation>大于</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>less</source>
        <translation>小于</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>greater or equal</source>
        <translation>大于或等于</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>less or equal</source>
        <translation>小于或等于</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>one of a set: {a, b, c..d}</source>
        <translation>一组值之一：{a, b, c..d}</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>some of these bits are set</source>
        <translation>这些位中有若干已置位</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>both must hold</source>
        <translation>两者必须都成立</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_completion.cpp"/>
        <source>one must hold</source>
        <translation>至少有一个必须成立</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>country in which any location source estimates the far side, agreed or not; the analyst's where corrected</source>
        <translation>任一位置来源对远端所估计的国家/地区，无论是否一致；已更正的以分析人员的为准</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>estimated country on which at least two location sources agree; the analyst's where corrected</source>
        <translation>至少两个位置来源一致的估计国家/地区；已更正的以分析人员的为准</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>country in which the network of the far side is registered; no estimate of its place</source>
        <translation>远端网络的注册国家/地区；不是对其地点的估计</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>what the location sources say together about the far side</source>
        <translation>各位置来源合起来对远端的说法</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>group in which the far side stands</source>
        <translation>远端所在的组</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>operator of the CDN or anycast network of the far side</source>
        <translation>远端的 CDN 或任播网络的运营商</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>number of the autonomous system of the far side</source>
        <translation>远端的自治系统号</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>name of the autonomous system of the far side</source>
        <translation>远端的自治系统名称</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>country that the vendor or cloud declares for the far side; no measurement</source>
        <translation>厂商或云服务商为远端声明的国家/地区；不是测量结果</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>who runs the service of the far side, by the service rules</source>
        <translation>远端服务的运营者，依据服务规则</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>group or kind of the service of the far side, by the service rules</source>
        <translation>远端服务的组或种类，依据服务规则</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>any name of the far side read in the flow or joined from DNS</source>
        <translation>远端的任一名称，在流中读到或由 DNS 关联得到</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>where a name of the flow was read</source>
        <translation>流的名称是从哪里读到的</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>registrable domain of a name of the far side</source>
        <translation>远端名称的可注册域名</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>destination as it is listed: a registrable domain, or an address without a name</source>
        <translation>列出的目的地：可注册域名，或没有名称的地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time of the first contact with the destination of the flow; of one that was only looked up, of the first question</source>
        <translation>与该流的目的地首次联系的时间；仅查询过的则为首次查询的时间</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>name that was asked for in this DNS flow</source>
        <translation>在此 DNS 流中查询的名称</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>line of an HTTP request: method, host and path, without query</source>
        <translation>HTTP 请求行：方法、主机和路径，不含查询部分</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>app as the capturing system noted it</source>
        <translation>捕获系统所记录的应用</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>Android user id as the capturing system noted it</source>
        <translation>捕获系统所记录的 Android 用户 ID</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>address, MAC or model of the handset whose flow it is</source>
        <translation>流所属手机的地址、MAC 或型号</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>who opened the flow: up the handset, down the far side; unknown: no handset takes part</source>
        <translation>该流由谁打开：up 为手机，down 为远端；unknown：没有手机参与</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>highest level of contact of the flow, or of a name that was only looked up</source>
        <translation>流的最高联系级别，或仅被查询的名称的最高联系级别</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>transport and what is spoken in the flow: tcp, tls, quic, smtp, …</source>
        <translation>流的传输层协议及其中所用的协议：tcp, tls, quic, smtp, …</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>address of either side of the flow</source>
        <translation>流任一端的地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>port of either side of the flow</source>
        <translation>流任一端的端口</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>bytes of content that the handset sent</source>
        <translation>手机发送的内容字节数</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>bytes of payload that the handset sent</source>
        <translation>手机发送的载荷字节数</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>bytes of payload that the handset received</source>
        <translation>手机接收的载荷字节数</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>bytes on the wire from the handset, headers among them</source>
        <translation>来自手机的线路字节数，包括头部</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>bytes on the wire to the handset, headers among them</source>
        <translation>发往手机的线路字节数，包括头部</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>packets from the handset</source>
        <translation>来自手机的数据包数</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>packets to the handset</source>
        <translation>发往手机的数据包数</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time between the first and the last packet of the flow</source>
        <translation>流的第一个与最后一个数据包之间的时间</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>shortest handshake round trip of the flow</source>
        <translation>流的最短握手往返时间</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time of the first packet of the flow</source>
        <translation>流的第一个数据包的时间</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time of the last packet of the flow</source>
        <translation>流的最后一个数据包的时间</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>the flow is TLS, DTLS or QUIC</source>
        <translation>流是 TLS、DTLS 或 QUIC</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>the far side has no name</source>
        <translation>远端没有名称</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>a request with a public name went to a machine of the local network</source>
        <translation>带有公共名称的请求发往了本地网络中的机器</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>JA3 of the client, 32 hexadecimal digits</source>
        <translation>客户端的 JA3，32 位十六进制数字</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>JA4 of the client</source>
        <translation>客户端的 JA4</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>application protocol offered or chosen in the handshake</source>
        <translation>握手中提议或选定的应用层协议</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>run of the flow, by its number from 1 or its label</source>
        <translation>流所属的轮次，用其从 1 起的编号或其标签</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>path of the capture file in which the flow begins</source>
        <translation>流开始所在的捕获文件的路径</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>Community ID of the flow, version 1, seed 0</source>
        <translation>流的 Community ID，版本 1，种子 0</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>captured bytes of the packet</source>
        <translation>数据包的捕获字节</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>number of the packet in its capture, from 1</source>
        <translation>数据包在其捕获文件中的编号，从 1 起</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time of the packet</source>
        <translation>数据包的时间</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>seconds since 1970 of the packet</source>
        <translation>数据包的时间，自 1970 年起的秒数</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time since the first packet of the capture</source>
        <translation>自捕获文件的第一个数据包起的时间</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>length of the packet on the wire</source>
        <translation>数据包在线路上的长度</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>captured length of the packet</source>
        <translation>数据包的捕获长度</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>the packet has an Ethernet header</source>
        <translation>数据包有 Ethernet 头部</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>MAC address of sender or receiver</source>
        <translation>发送方或接收方的 MAC 地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>MAC address of the sender</source>
        <translation>发送方的 MAC 地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>MAC address of the receiver</source>
        <translation>接收方的 MAC 地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>EtherType of the Ethernet header</source>
        <translation>Ethernet 头部的 EtherType</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>address resolution</source>
        <translation>地址解析</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv4 address of either side</source>
        <translation>任一端的 IPv4 地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv4 address of the sender</source>
        <translation>发送方的 IPv4 地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv4 address of the receiver</source>
        <translation>接收方的 IPv4 地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>protocol number of the IPv4 header</source>
        <translation>IPv4 头部的协议号</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time to live</source>
        <translation>生存时间</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>total length of the IPv4 packet</source>
        <translation>IPv4 数据包的总长度</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>version of the IPv4 header: 4</source>
        <translation>IPv4 头部的版本：4</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>more fragments follow</source>
        <translation>后面还有分片</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>must not be fragmented</source>
        <translation>不得分片</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv6 address of either side</source>
        <translation>任一端的 IPv6 地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv6 address of the sender</source>
        <translation>发送方的 IPv6 地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv6 address of the receiver</source>
        <translation>接收方的 IPv6 地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>next header number of the IPv6 header itself</source>
        <translation>IPv6 头部本身的下一个头部编号</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>hop limit</source>
        <translation>跳数限制</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>ICMP for IPv4</source>
        <translation>用于 IPv4 的 ICMP</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>ICMP type</source>
        <translation>ICMP 类型</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>ICMP code</source>
        <translation>ICMP 代码</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>ICMP for IPv6</source>
        <translation>用于 IPv6 的 ICMP</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>ICMPv6 type</source>
        <translation>ICMPv6 类型</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>group membership</source>
        <translation>组播组成员关系</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>TCP port of either side</source>
        <translation>任一端的 TCP 端口</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>TCP port of the sender</source>
        <translation>发送方的 TCP 端口</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>TCP port of the receiver</source>
        <translation>接收方的 TCP 端口</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>bytes of TCP payload in the packet</source>
        <translation>数据包中 TCP 载荷的字节数</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>TCP flags as a number</source>
        <translation>以数字表示的 TCP 标志</translation>
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
        <translation>发送时的序列号</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>window as sent</source>
        <translation>发送时的窗口</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>TCP payload of the packet</source>
        <translation>数据包的 TCP 载荷</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>UDP port of either side</source>
        <translation>任一端的 UDP 端口</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>UDP port of the sender</source>
        <translation>发送方的 UDP 端口</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>UDP port of the receiver</source>
        <translation>接收方的 UDP 端口</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>length field of the UDP header</source>
        <translation>UDP 头部的长度字段</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>DNS message on port 53</source>
        <translation>端口 53 上的 DNS 消息</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>multicast DNS message on port 5353</source>
        <translation>端口 5353 上的组播 DNS 消息</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>LLMNR message on port 5355</source>
        <translation>端口 5355 上的 LLMNR 消息</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>identifier of the DNS message</source>
        <translation>DNS 消息的标识符</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>the DNS message is an answer</source>
        <translation>DNS 消息是应答</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>response code of a DNS answer</source>
        <translation>DNS 应答的响应码</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>name in the question of a DNS message</source>
        <translation>DNS 消息中所查询的名称</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>type of the question: 1 A, 28 AAAA, 65 HTTPS</source>
        <translation>查询的类型：1 A, 28 AAAA, 65 HTTPS</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>owner of a record of a DNS message</source>
        <translation>DNS 消息中记录的所有者名称</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv4 address in a DNS message</source>
        <translation>DNS 消息中的 IPv4 地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>IPv6 address in a DNS message</source>
        <translation>DNS 消息中的 IPv6 地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>name that a DNS alias leads to</source>
        <translation>DNS 别名所指向的名称</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>DHCP message on ports 67 and 68</source>
        <translation>端口 67 和 68 上的 DHCP 消息</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>time message on port 123</source>
        <translation>端口 123 上的时间消息</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>SSDP message on port 1900</source>
        <translation>端口 1900 上的 SSDP 消息</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>packet with payload in a flow that speaks TLS; Wireshark shows fewer</source>
        <translation>使用 TLS 的流中带有载荷的数据包；Wireshark 显示的较少</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>packet with payload in a flow that speaks QUIC</source>
        <translation>使用 QUIC 的流中带有载荷的数据包</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>1: the packet in which a ClientHello ends, 2: a ServerHello, over TCP or QUIC; others are not read</source>
        <translation>1：ClientHello 在其中结束的数据包，2：ServerHello 在其中结束的数据包，经由 TCP 或 QUIC；其他的不读取</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>server name in a ClientHello, in the packet in which that ends</source>
        <translation>ClientHello 中的服务器名称，位于 ClientHello 结束的数据包中</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>packet with payload in a flow that speaks HTTP without encryption; Wireshark shows fewer</source>
        <translation>使用未加密 HTTP 的流中带有载荷的数据包；Wireshark 显示的较少</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>packet in which an HTTP request ends, with its body</source>
        <translation>HTTP 请求（连同其正文）结束所在的数据包</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>method of an HTTP request</source>
        <translation>HTTP 请求的方法</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>target of an HTTP request as sent, with its query</source>
        <translation>HTTP 请求发送时的目标，含其查询部分</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>Host of an HTTP request as sent</source>
        <translation>HTTP 请求发送时的 Host</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>User-Agent of an HTTP request</source>
        <translation>HTTP 请求的 User-Agent</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>country in which any location source estimates an IPv4 address of either side</source>
        <translation>任一位置来源对任一端的 IPv4 地址所估计的国家/地区</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>the same of the sender</source>
        <translation>同上，针对发送方</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>the same of the receiver</source>
        <translation>同上，针对接收方</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>autonomous system of an IPv4 address of either side</source>
        <translation>任一端的 IPv4 地址的自治系统</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>name of that autonomous system</source>
        <translation>该自治系统的名称</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>country in which any location source estimates an IPv6 address of either side</source>
        <translation>任一位置来源对任一端的 IPv6 地址所估计的国家/地区</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_field_table.cpp"/>
        <source>autonomous system of an IPv6 address of either side</source>
        <translation>任一端的 IPv6 地址的自治系统</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>protocol, stands by itself</source>
        <translation>协议，单独使用</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>length of time</source>
        <translation>时长</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>IPv4 address or network</source>
        <translation>IPv4 地址或网络</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>IPv6 address or network</source>
        <translation>IPv6 地址或网络</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>address or network</source>
        <translation>地址或网络</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>one of a list</source>
        <translation>列表中的一项</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <location filename="../../app/filter/filter_fields.cpp"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../app/handset/handset_guess.cpp"/>
        <source>DNS question</source>
        <translation>次 DNS 查询</translation>
    </message>
    <message>
        <location filename="../../app/handset/handset_guess.cpp"/>
        <source>DNS questions</source>
        <translation>次 DNS 查询</translation>
    </message>
    <message>
        <location filename="../../app/identify/finding_words.cpp"/>
        <source>identifier</source>
        <translation>个标识符</translation>
    </message>
    <message>
        <location filename="../../app/identify/finding_words.cpp"/>
        <source>identifiers</source>
        <translation>个标识符</translation>
    </message>
    <message>
        <location filename="../../app/identify/finding_words.cpp"/>
        <source>finding</source>
        <translation>项发现</translation>
    </message>
    <message>
        <location filename="../../app/identify/finding_words.cpp"/>
        <source>findings</source>
        <translation>项发现</translation>
    </message>
    <message>
        <location filename="../../app/identify/hash_worth.cpp"/>
        <source>out of reach</source>
        <translation>无法实现</translation>
    </message>
    <message>
        <location filename="../../app/identify/identifier_change.cpp"/>
        <source>not seen on either side, in what could be read</source>
        <translation>在可读取的内容中，两侧均未见</translation>
    </message>
    <message>
        <location filename="../../app/identify/identifier_change.cpp"/>
        <source>seen on both sides</source>
        <translation>两侧均见</translation>
    </message>
    <message>
        <location filename="../../app/identify/identifier_change.cpp"/>
        <source>not seen after, in what could be read</source>
        <translation>在可读取的内容中，之后未见</translation>
    </message>
    <message>
        <location filename="../../app/identify/identifier_change.cpp"/>
        <source>only its hash seen after</source>
        <translation>之后仅见其散列值</translation>
    </message>
    <message>
        <location filename="../../app/identify/identifier_change.cpp"/>
        <source>not seen before, in what could be read</source>
        <translation>在可读取的内容中，之前未见</translation>
    </message>
    <message>
        <location filename="../../app/identify/identifier_change.cpp"/>
        <source>only its hash seen before, the value after</source>
        <translation>之前仅见其散列值，之后见到该值</translation>
    </message>
    <message>
        <location filename="../../app/job/start_case.cpp"/>
        <source>side</source>
        <translation>侧</translation>
    </message>
    <message>
        <location filename="../../app/job/start_case.cpp"/>
        <source>sides</source>
        <translation>侧</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>Looked at: the mode, group and capabilities of {}, the groups of this session, and what this session may pass on. Nothing was run.</source>
        <translation>查看了：{} 的模式、组和权能，此会话的组，以及此会话可以传递的权限。没有运行任何程序。</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>You are in the group “{}”, but this session began before that: log out and in again, then {} may be run.</source>
        <translation>您在组“{}”中，但此会话在那之前开始：请注销后重新登录，然后即可运行 {}。</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>You may not run {}. An administrator can let everybody run it, once.</source>
        <translation>您不可运行 {}。管理员可以一次性允许所有人运行它。</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>You may not run {}; the group “{}” may. An administrator can add you to it; then log out and in again.</source>
        <translation>您不可运行 {}；组“{}”可以。管理员可以把您加入该组；然后请注销并重新登录。</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>The program {}, which captures, is not installed.</source>
        <translation>用于捕获的程序 {} 没有安装。</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>This session may never capture, whatever right {} has: the right (cap_net_raw) was taken from all its programs, as in many containers. Start Waybill outside of it.</source>
        <translation>无论 {} 有什么权限，此会话都不能捕获：该权限（cap_net_raw）已从其所有程序中收回，许多容器中都是如此。请在它之外启动 Waybill。</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>{} has the right to capture, but this session ignores it: its file system is mounted “nosuid”, or the session forbids new rights (no_new_privs).</source>
        <translation>{} 有捕获的权限，但此会话忽略它：其文件系统以“nosuid”挂载，或会话禁止新权限（no_new_privs）。</translation>
    </message>
    <message>
        <location filename="../../app/live/capture_permission.cpp"/>
        <source>{} does not have the right to capture (cap_net_raw). An administrator can give it, once; the window itself never needs it.</source>
        <translation>{} 没有捕获的权限（cap_net_raw）。管理员可以一次性授予；窗口本身从不需要它。</translation>
    </message>
    <message>
        <location filename="../../app/live/pcapng_stream.cpp"/>
        <source>byte</source>
        <translation>字节</translation>
    </message>
    <message>
        <location filename="../../app/live/udp_input.cpp"/>
        <source>datagram</source>
        <translation>数据报</translation>
    </message>
    <message>
        <location filename="../../app/live/udp_input.cpp"/>
        <source>datagrams</source>
        <translation>数据报</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>User-Agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>DHCP host name</source>
        <translation>DHCP 主机名</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>DHCP vendor class</source>
        <translation>DHCP 厂商类别</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>DHCP parameter list</source>
        <translation>DHCP 参数列表</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>model it states</source>
        <translation>其声明的型号</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>build it states</source>
        <translation>其声明的版本号</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>system it states</source>
        <translation>其声明的系统</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>digest of an identifier</source>
        <translation>标识符的摘要</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>locale it states</source>
        <translation>其声明的区域设置</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>network it states</source>
        <translation>其声明的网络</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>name on the local network</source>
        <translation>在本地网络上的名称</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>service on the local network</source>
        <translation>在本地网络上的服务</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>vendor channel</source>
        <translation>厂商通道</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>version stated in the channel</source>
        <translation>通道中声明的版本</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>server named in the channel</source>
        <translation>通道中指明的服务器</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>field in the clear</source>
        <translation>明文字段</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>HTTP request</source>
        <translation>HTTP 请求</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>certificate subject</source>
        <translation>证书主体</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>certificate issuer</source>
        <translation>证书颁发者</translation>
    </message>
    <message>
        <location filename="../../app/names/flow_fact.cpp"/>
        <source>printable text in the first bytes</source>
        <translation>首批字节中的可打印文本</translation>
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
        <translation>解密后的请求 authority</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>HTTP Host</source>
        <translation>HTTP Host</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>TLS server name (SNI)</source>
        <translation>TLS 服务器名称 (SNI)</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>QUIC server name (SNI)</source>
        <translation>QUIC 服务器名称 (SNI)</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>vendor push channel</source>
        <translation>厂商推送通道</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>DNS answer</source>
        <translation>DNS 应答</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>recorded by the capturing system</source>
        <translation>由捕获系统记录</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>taken over from a linked flow</source>
        <translation>取自关联的流</translation>
    </message>
    <message>
        <location filename="../../app/names/name_evidence.cpp"/>
        <source>DNS query</source>
        <translation>DNS 查询</translation>
    </message>
    <message>
        <location filename="../../app/names/packet_tree.cpp"/>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="../../app/names/packet_tree.cpp"/>
        <source>Length on the wire</source>
        <translation>线路上的长度</translation>
    </message>
    <message>
        <location filename="../../app/names/packet_tree.cpp"/>
        <source>Captured length</source>
        <translation>捕获长度</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>cloud storage</source>
        <translation>云存储</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>messaging</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>push channel</source>
        <translation>推送通道</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>system update</source>
        <translation>系统更新</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>app store</source>
        <translation>应用商店</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>analytics</source>
        <translation>分析统计</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>advertising</source>
        <translation>广告</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>crash reporting</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>connectivity check</source>
        <translation>连通性检查</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>name resolution</source>
        <translation>名称解析</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>content delivery network</source>
        <translation>内容分发网络</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>cloud hosting</source>
        <translation>云托管</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>maps and location</source>
        <translation>地图与位置</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>security</source>
        <translation>安全</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>social network</source>
        <translation>社交网络</translation>
    </message>
    <message>
        <location filename="../../app/names/service.cpp"/>
        <source>other</source>
        <translation>其他</translation>
    </message>
</context>
</TS>
