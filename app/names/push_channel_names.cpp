// SPDX-License-Identifier: GPL-3.0-or-later
// Each row has the vendor's own document, or its own program, as its source:
//   Google   Firebase, "Configure your network for FCM"
//   (firebase.google.com/docs/cloud-messaging/network-configuration,
//            2025): host names and TCP ports 5228–5230 and 443.
//   Apple    "Use Apple products on enterprise networks" (support.apple.com/HT210060, 2021): *.push.apple.com, TCP 443,
//            80, 5223, 2197. Devices use the couriers among them (support.apple.com/HT203609, and Microsoft's Intune
//            network endpoints, 2022: "#-courier.push.apple.com", 5223 and 443); 80 and 2197 are not theirs.
//   Huawei   "Push Kit" introduction (developer.huawei.com, 2024): ports 5223 and 443. Names are in Huawei's and other
//            makers' public programs: pushtrs.push.hicloud.com, token-drcn.push.dbankcloud.com.
//   Samsung  Tizen push service, published by Samsung (2012): gld.push.samsungosp.com:5223; its later clients ask the
//            same host on 443 and 80. an-gld and the Chinese .com.cn are the same service.
//   Xiaomi   MIMC SDK, published by Xiaomi (mimc-cpp-sdk, constant.h, 2019): app.chat.xiaomi.net:5222; the regional
//            names in public copies of the MIUI client (app.chat.global., fr., ru., idmb.), which also tries 443 and
//            80; names of load balancers as handsets send them in the capture xiaomi.pcap (2021–2022).
//   Getui    Getui client (com.igexin.push, SDKUrlConfig, copies of 2016–2023): sdk.open.talk.*:5224.
//   JPush    JPush client (cn.jpush.android, JPushConstants, copies of 2014–2020): im64.jpush.cn:3000, and s.jpush.cn,
//            sis.jpush.io and easytomessage.com on 19000 for the list of servers.
//   Umeng    U-Push client (com.umeng.message, copies of 2016–2023): the two hosts of its ACCS channel, on 443 and 80.
//   OPPO     OPPO Push server SDK (com.oppo.push.server, Constants, 2023): the two domains of the service, on 443.
// Left out for want of such a source: vivo, Honor, Meizu.
#include "names/push_channel_names.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

/// A name, or a suffix with its leading dot; `part` must occur in what stands before a suffix.
struct ChannelRow {
    std::string_view channel;
    std::string_view name;
    std::string_view part;
    std::array<std::uint16_t, 4> ports; ///< 0: none
};

constexpr std::array<std::uint16_t, 4> GooglePorts{5228, 5229, 5230, 443};
constexpr std::array<std::uint16_t, 4> ApplePorts{5223, 443};
constexpr std::array<std::uint16_t, 4> HuaweiPorts{5223, 443};
constexpr std::array<std::uint16_t, 4> SamsungPorts{5223, 443, 80};
constexpr std::array<std::uint16_t, 4> XiaomiPorts{5222, 443, 80};
constexpr std::array<std::uint16_t, 4> WebPorts{443, 80};

constexpr std::array Rows{
    ChannelRow{"Google FCM", "mtalk.google.com", {}, GooglePorts},
    ChannelRow{"Google FCM", "mtalk4.google.com", {}, GooglePorts},
    ChannelRow{"Google FCM", "mtalk-staging.google.com", {}, GooglePorts},
    ChannelRow{"Google FCM", "mtalk-dev.google.com", {}, GooglePorts},
    ChannelRow{"Google FCM", "-mtalk.google.com", "alt", GooglePorts},
    ChannelRow{"Apple APNs", ".push.apple.com", "courier", ApplePorts},
    ChannelRow{"Huawei push", ".push.hicloud.com", {}, HuaweiPorts},
    ChannelRow{"Huawei push", ".push.dbankcloud.com", {}, HuaweiPorts},
    ChannelRow{"Huawei push", ".push.dbankcloud.cn", {}, HuaweiPorts},
    ChannelRow{"Samsung push", ".push.samsungosp.com", {}, SamsungPorts},
    ChannelRow{"Samsung push", ".push.samsungosp.com.cn", {}, SamsungPorts},
    ChannelRow{"Xiaomi push", "app.chat.xiaomi.net", {}, XiaomiPorts},
    ChannelRow{"Xiaomi push", ".app.chat.xiaomi.net", {}, XiaomiPorts},
    ChannelRow{"Xiaomi push", "app.chat.global.xiaomi.net", {}, XiaomiPorts},
    ChannelRow{"Xiaomi push", ".app.chat.global.xiaomi.net", {}, XiaomiPorts},
    ChannelRow{"Xiaomi push", ".elb.amazonaws.com", "app-chat-global-xiaomi-net", XiaomiPorts},
    ChannelRow{"Getui push", "sdk.open.talk.igexin.com", {}, {5224}},
    ChannelRow{"Getui push", "sdk.open.talk.getui.net", {}, {5224}},
    ChannelRow{"Getui push", "sdk.open.talk.gepush.com", {}, {5224}},
    ChannelRow{"JPush", "im64.jpush.cn", {}, {3000}},
    ChannelRow{"JPush", "s.jpush.cn", {}, {19000}},
    ChannelRow{"JPush", "sis.jpush.io", {}, {19000}},
    ChannelRow{"JPush", "easytomessage.com", {}, {19000}},
    ChannelRow{"Umeng push", "umengacs.m.taobao.com", {}, WebPorts},
    ChannelRow{"Umeng push", "umengjmacs.m.taobao.com", {}, WebPorts},
    ChannelRow{"OPPO push", ".push.heytapmobi.com", {}, {443}},
    ChannelRow{"OPPO push", ".push.oppomobile.com", {}, {443}},
};

bool matches(const ChannelRow& row, std::string_view host)
{
    const bool isSuffix = row.name.front() == '.' || row.name.front() == '-';
    if (!isSuffix)
        return host == row.name;
    if (host.size() <= row.name.size() || host.substr(host.size() - row.name.size()) != row.name)
        return false;
    return row.part.empty() || host.substr(0, host.size() - row.name.size()).find(row.part) != std::string_view::npos;
}

} // namespace

std::string_view channelOf(std::string_view host, std::uint16_t port) noexcept
{
    if (port == 0)
        return {};
    for (const ChannelRow& row : Rows) {
        if (std::find(row.ports.begin(), row.ports.end(), port) != row.ports.end() && matches(row, host))
            return row.channel;
    }
    return {};
}

} // namespace waybill
