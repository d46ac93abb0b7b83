// SPDX-License-Identifier: GPL-3.0-or-later
// TLS records and handshake messages, field by field: RFC 8446 §4 and §5, RFC 5246 §7.4, RFC 6066 §3 (SNI), RFC 7301
// (ALPN). Names of fields: Wireshark's display filter reference (read 2026-06).
#include "base/format.h"
#include "decode/field_reader.h"
#include "names/message_trees.h"
#include "names/tls_names.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t RecordHeader = 5, MaxRecord = (1 << 14) + 2048; // RFC 5246 §6.2.3
constexpr std::uint8_t TypeClientHello = 1, TypeServerHello = 2;

std::string_view contentTypeName(std::uint64_t type)
{
    switch (type) {
    case 20: return "change cipher spec";
    case 21: return "alert";
    case 22: return "handshake";
    case 23: return "application data";
    case 24: return "heartbeat";
    default: return {};
    }
}

std::string_view messageName(std::uint64_t type)
{
    switch (type) {
    case 0: return "Hello Request";
    case TypeClientHello: return "Client Hello";
    case TypeServerHello: return "Server Hello";
    case 4: return "New Session Ticket";
    case 8: return "Encrypted Extensions";
    case 11: return "Certificate";
    case 12: return "Server Key Exchange";
    case 13: return "Certificate Request";
    case 14: return "Server Hello Done";
    case 15: return "Certificate Verify";
    case 16: return "Client Key Exchange";
    case 20: return "Finished";
    case 22: return "Certificate Status";
    default: return {};
    }
}

std::string_view extensionName(std::uint64_t type) // IANA "TLS ExtensionType Values", read 2026-06
{
    switch (type) {
    case 0: return "server name";
    case 5: return "status request";
    case 10: return "supported groups";
    case 11: return "point formats";
    case 13: return "signature algorithms";
    case 16: return "application protocols (ALPN)";
    case 17: return "status request v2";
    case 18: return "signed certificate timestamps";
    case 21: return "padding";
    case 22: return "encrypt then MAC";
    case 23: return "extended master secret";
    case 27: return "certificate compression";
    case 28: return "record size limit";
    case 35: return "session ticket";
    case 41: return "pre-shared key";
    case 42: return "early data";
    case 43: return "supported versions";
    case 44: return "cookie";
    case 45: return "pre-shared key modes";
    case 49: return "post-handshake authentication";
    case 50: return "signature algorithms of certificates";
    case 51: return "key shares";
    case 57: return "QUIC transport parameters";
    case 13172: return "next protocol negotiation";
    case 17513: return "application settings";
    case 30032: return "channel id";
    case 0xfe0d: return "encrypted client hello";
    case 65281: return "renegotiation";
    default: return {};
    }
}

bool isGrease(std::uint64_t value) // RFC 8701
{
    return (value & 0x0f0f) == 0x0a0a && (value >> 8) == (value & 0xff);
}

/// The version, explained, for the line of the record or message.
void readVersion(FieldReader& in, FieldName name)
{
    const std::uint64_t version = in.number(name, 2, NumberStyle::Hex);
    in.explain(isGrease(version) ? "GREASE" : tlsVersionText(static_cast<std::uint16_t>(version)));
}

void readServerNames(FieldReader& in, std::string& summary)
{
    in.number({"List length"}, 2);
    while (in.rest().wire > 0 && !in.failed() && !in.isFull()) {
        in.number({"Name type"}, 1);
        const std::size_t length = in.number({"Name length", "tls.handshake.extensions_server_name_len"}, 2);
        const auto name = in.text({"Server name", "tls.handshake.extensions_server_name"}, length);
        if (!name.empty() && summary.empty())
            summary = ", " + printableText({reinterpret_cast<const char*>(name.data()), name.size()});
    }
}

void readProtocols(FieldReader& in)
{
    in.number({"List length"}, 2);
    while (in.rest().wire > 0 && !in.failed() && !in.isFull()) {
        const std::size_t length = in.number({"Protocol length"}, 1);
        in.text({"Protocol", "tls.handshake.extensions_alpn_str"}, length);
    }
}

/// Two-byte values to the end, each explained by `explain`.
template <typename Explain>
void readPairs(FieldReader& in, FieldName name, Explain explain)
{
    while (in.rest().wire > 0 && !in.failed() && !in.isFull()) {
        const std::uint64_t value = in.number(name, 2, NumberStyle::Hex);
        in.explain(isGrease(value) ? "GREASE" : explain(static_cast<std::uint16_t>(value)));
    }
}

void readExtensionContent(TreeNode& node, std::uint64_t type, const PlacedBytes& content, std::string& summary)
{
    FieldReader in(node, content);
    const std::size_t length = content.bytes.captured.size();
    const auto unnamed = [](std::uint16_t) { return std::string(); };
    switch (type) {
    case 0:
        if (length > 0)
            readServerNames(in, summary);
        break;
    case 10:
        in.number({"List length"}, 2);
        readPairs(in, {"Group", "tls.handshake.extensions_supported_group"}, unnamed);
        break;
    case 16: readProtocols(in); break;
    case 43:
        if (length != 2) // 2: a server's single choice
            in.number({"List length"}, 1);
        readPairs(in, {"Version", "tls.handshake.extensions.supported_version"}, tlsVersionText);
        break;
    default:
        if (length > 0)
            in.blob({"Contents"}, length);
    }
}

void readExtensions(FieldReader& hello, std::string& summary)
{
    const PlacedBytes all = hello.placedRest();
    if (hello.failed() || all.bytes.wire == 0)
        return;
    TreeNode list = layerNode("Extensions", all.bytes, all.offset);
    FieldReader in(list, all);
    in.goesOnLater();
    in.number({"Extensions length", "tls.handshake.extensions_length"}, 2);
    while (in.rest().wire > 0 && !in.failed() && !in.isFull()) {
        const PlacedBytes at = in.placedRest();
        TreeNode node = layerNode("Extension", {}, at.offset);
        FieldReader head(node, at);
        head.goesOnLater();
        const std::uint64_t type = head.number({"Type", "tls.handshake.extension.type"}, 2);
        const std::string_view name = isGrease(type) ? "GREASE" : extensionName(type);
        head.explain(name);
        const std::size_t length = head.number({"Length", "tls.handshake.extension.len"}, 2);
        node.value = name.empty() ? fmt::format("{}", type) : std::string(name);
        const bool isThere = !head.failed() && head.rest().has(length);
        if (isThere)
            readExtensionContent(node, type, head.placedRest().upTo(length), summary);
        else
            head.skip(length);
        node.length = static_cast<std::uint32_t>(std::min(length + 4, at.bytes.captured.size()));
        in.add(std::move(node));
        if (!isThere)
            break;
        in.skip(length + 4);
    }
    hello.add(std::move(list));
}

void readCipherSuites(FieldReader& hello)
{
    const std::size_t length = hello.number({"Cipher suites length", "tls.handshake.cipher_suites_length"}, 2);
    const PlacedBytes suites = hello.placedRest().upTo(length);
    if (hello.failed())
        return;
    TreeNode list = layerNode("Cipher suites", suites.bytes, suites.offset);
    list.value = fmt::format("{}", length / 2);
    FieldReader in(list, suites);
    in.goesOnLater();
    readPairs(in, {"Cipher suite", "tls.handshake.ciphersuite"}, cipherSuiteName);
    hello.add(std::move(list));
    hello.skip(length);
}

void readHello(FieldReader& in, bool isClient, std::string& summary)
{
    readVersion(in, {"Version", "tls.handshake.version"});
    in.blob({"Random", "tls.handshake.random"}, 32);
    const std::size_t sessionId = in.number({"Session id length", "tls.handshake.session_id_length"}, 1);
    if (sessionId > 0)
        in.blob({"Session id", "tls.handshake.session_id"}, sessionId);
    if (isClient) {
        readCipherSuites(in);
        const std::size_t methods = in.number({"Compression methods length"}, 1);
        in.blob({"Compression methods"}, methods);
    } else {
        const std::uint64_t suite = in.number({"Cipher suite", "tls.handshake.ciphersuite"}, 2, NumberStyle::Hex);
        in.explain(cipherSuiteName(static_cast<std::uint16_t>(suite)));
        in.number({"Compression method"}, 1);
    }
    readExtensions(in, summary);
}

/// An unencrypted message has a type that exists, and all but the largest end with their record.
bool isPlainMessage(const LayerBytes& record)
{
    const std::uint8_t type = record.u8(0);
    const std::size_t length = record.u32(0) & 0xFFFFFF;
    constexpr std::size_t Longest = 0xFFFF; // of messages seen; random bytes mostly claim more
    const bool maySpan = type == TypeClientHello || type == TypeServerHello || type == 11 || type == 12 || type == 22;
    return record.wire >= 4 && !messageName(type).empty() &&
           (length + 4 <= record.wire || (maySpan && length <= Longest));
}

void readHandshake(FieldReader& record, bool isEncrypted, std::string& summary)
{
    PlacedBytes rest = record.placedRest();
    while (rest.bytes.wire > 0 && !record.isFull()) {
        const std::size_t length = 4 + (rest.bytes.u32(0) & 0xFFFFFF);
        if (isEncrypted || !isPlainMessage(rest.bytes)) {
            TreeNode node = undecodedNode("Handshake message, encrypted or a piece", rest.bytes, rest.offset);
            summary = "encrypted handshake";
            record.add(std::move(node));
            return;
        }
        TreeNode message = tlsHandshakeTree({rest.upTo(length).bytes, rest.offset});
        summary += (summary.empty() ? "" : ", ") + message.value;
        record.add(std::move(message));
        rest = rest.behind(length);
    }
}

void readAlert(FieldReader& in, std::string& summary)
{
    if (in.rest().wire != 2) {
        summary = "encrypted alert";
        in.add(undecodedNode("Alert, encrypted", in.rest(), in.offset()));
        return;
    }
    const std::uint64_t level = in.number({"Level", "tls.alert_message.level"}, 1);
    in.explain(level == 2 ? "fatal" : "warning");
    const std::uint64_t what = in.number({"Description", "tls.alert_message.desc"}, 1);
    in.explain(what == 0 ? "close notify" : "");
    summary = fmt::format("alert {}", what);
}

/// One record at the front of `from`. `isEncrypted`: the side switched to encryption earlier in the packet.
TreeNode recordTree(const PlacedBytes& from, bool isEncrypted)
{
    TreeNode node = layerNode("Record", {}, from.offset);
    FieldReader in(node, from);
    in.goesOnLater();
    const bool isOpaque = from.bytes.u8(0) == 23; // Wireshark calls it opaque_type where the session is TLS 1.3's
    const std::uint64_t type =
        in.number({"Content type", isOpaque ? std::string_view{} : "tls.record.content_type"}, 1);
    in.explain(contentTypeName(type));
    readVersion(in, {"Version", "tls.record.version"});
    const std::size_t length = in.number({"Length", "tls.record.length"}, 2);
    const PlacedBytes content = in.placedRest().upTo(length);
    FieldReader inside(node, content);
    inside.goesOnLater();
    std::string summary;
    if (type == 22 && content.bytes.wire > 0)
        readHandshake(inside, isEncrypted, summary);
    else if (type == 21)
        readAlert(inside, summary);
    else if (type == 23 && !in.failed())
        inside.add(undecodedNode("Encrypted", {content.bytes.captured, content.bytes.captured.size()}, content.offset));
    if (content.bytes.captured.size() < length && !in.failed()) {
        inside.problem("Goes on in a later packet",
                       fmt::format("{} of {} bytes are in this one", content.bytes.captured.size(), length));
        node.children.back().isProblem = content.bytes.captured.size() < content.bytes.wire;
    }
    node.value = summary.empty() ? std::string(contentTypeName(type)) : summary;
    node.length = static_cast<std::uint32_t>(std::min(RecordHeader + length, from.bytes.captured.size()));
    return node;
}

} // namespace

bool mayBeTls(const LayerBytes& bytes)
{
    const std::uint8_t type = bytes.u8(0);
    return bytes.has(RecordHeader) && type >= 20 && type <= 23 && bytes.u8(1) == 3 && bytes.u8(2) <= 4 &&
           bytes.u16(3) > 0 && bytes.u16(3) <= MaxRecord;
}

TreeNode tlsHandshakeTree(const PlacedBytes& from)
{
    TreeNode node = layerNode("Handshake message", from.bytes, from.offset);
    FieldReader in(node, from);
    in.goesOnLater();
    const std::uint64_t type = in.number({"Type", "tls.handshake.type"}, 1);
    in.explain(messageName(type));
    const std::size_t length = in.number({"Length", "tls.handshake.length"}, 3);
    node.value = messageName(type);
    PlacedBytes body = in.placedRest().upTo(length);
    body.bytes.wire = std::max(length, body.bytes.captured.size());
    FieldReader fields(node, body);
    fields.goesOnLater();
    std::string summary;
    if (!in.failed() && (type == TypeClientHello || type == TypeServerHello))
        readHello(fields, type == TypeClientHello, summary);
    else if (!in.failed() && length > 0)
        fields.blob({"Contents"}, std::min(length, body.bytes.captured.size()));
    node.value += summary;
    return node;
}

TreeNode tlsTree(const PlacedBytes& from)
{
    TreeNode node = layerNode("Transport Layer Security", from.bytes, from.offset);
    FieldReader in(node, from);
    PlacedBytes rest = from;
    bool isEncrypted = false;
    while (rest.bytes.wire > 0 && !in.isFull()) {
        if (!mayBeTls(rest.bytes)) {
            in.add(undecodedNode("Not decoded further", rest.bytes, rest.offset));
            break;
        }
        TreeNode record = recordTree(rest, isEncrypted);
        isEncrypted = isEncrypted || rest.bytes.u8(0) == 20;
        node.value += (node.value.empty() ? "" : "; ") + record.value;
        rest = rest.behind(RecordHeader + rest.bytes.u16(3));
        in.add(std::move(record));
    }
    return node;
}

} // namespace waybill
