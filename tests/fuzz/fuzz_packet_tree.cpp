// SPDX-License-Identifier: GPL-3.0-or-later
// Input as of fuzz_decode: link type 2 LE, packet. The tree of each packet, whole and cut by the snaplen, must keep
// what it promises (support/tree_promises.h), and so must its line in a list.
#include "base/byte_reader.h"
#include "names/packet_tree.h"
#include "support/tree_promises.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    waybill::ByteReader in(std::span(bytes, size));
    waybill::RawPacket raw;
    raw.linkType = static_cast<waybill::LinkType>(in.u16le());
    raw.bytes = in.rest();
    for (const std::size_t beyond : {0U, 1U, 100'000U}) {
        raw.wireLength = static_cast<std::uint32_t>(raw.bytes.size() + beyond);
        const waybill::TreeNode tree = waybill::packetTree(raw);
        const std::string broken = waybill::test::brokenPromise(tree, raw.bytes.size());
        const waybill::PacketLine line = waybill::packetLine(tree);
        if (!broken.empty() || line.protocol.empty() || line.info.size() > waybill::TreeNode::MaxText) {
            std::fprintf(stderr, "%s\n", broken.c_str());
            std::abort();
        }
    }
    return 0;
}
