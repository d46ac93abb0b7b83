// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario_content.h"

#include "support/tls_builder.h"

#include <algorithm>
#include <array>
#include <openssl/evp.h>
#include <stdexcept>

namespace waybill::test::scenario {

namespace {

constexpr std::uint32_t LargestTlsFragment = 16'000; // where tlsTurns() cuts records
constexpr std::uint32_t RecordHeader = 5;            // RFC 8446 §5.1
constexpr std::uint32_t LargestQuicContent = 1'200;  // below the path MTU that RFC 9000 §14 starts from
constexpr std::string_view AndroidAgent = "Dalvik/1.6.0 (Linux; U; Android 4.3; ";

std::string targetOf(const Host& host, std::uint32_t ordinal)
{
    std::string target = host.paths.empty() ? "/" : host.paths[ordinal % host.paths.size()];
    for (const std::string& identifier : host.identifiers)
        target += (target.find('?') == std::string::npos ? '?' : '&') + identifier;
    return target;
}

std::string agentOf(const Saying& saying)
{
    const Device& device = saying.run.setup->device;
    if (saying.host.isConnectivityCheck)
        return std::string(AndroidAgent) + device.model + " MIUI/" + saying.run.buildAt(saying.contact.time) + ")";
    if (!saying.host.agent.empty())
        return saying.host.agent;
    return device.model + "; MIUI/" + saying.run.buildAt(saying.contact.time);
}

std::uint64_t tlsContent(const Host& host)
{
    const std::uint64_t records = (host.sends + LargestTlsFragment - 1) / LargestTlsFragment;
    const std::size_t overhead = host.transport == Transport::Tls13 ? OverheadTls13 : OverheadTls12;
    return host.sends + records * (overhead + RecordHeader);
}

std::uint64_t quicContent(const Host& host)
{
    std::uint64_t total = 0;
    for (const std::size_t size : quicDatagramSizes(host.sends))
        total += size;
    return total;
}

Bytes encrypted(const std::string& plain)
{
    const Bytes key = bytesOf(UpdateCheckKey), vector = bytesOf(UpdateCheckVector), in = bytesOf(plain);
    Bytes out(in.size() + 16);
    int size = 0, last = 0;
    EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
    const bool isDone = EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), nullptr, key.data(), vector.data()) == 1 &&
                        EVP_EncryptUpdate(context, out.data(), &size, in.data(), static_cast<int>(in.size())) == 1 &&
                        EVP_EncryptFinal_ex(context, out.data() + size, &last) == 1;
    EVP_CIPHER_CTX_free(context);
    if (!isDone)
        throw std::runtime_error("AES-128-CBC is not there");
    out.resize(static_cast<std::size_t>(size + last));
    return out;
}

std::string percentEncoded(const std::string& base64)
{
    std::string out;
    for (const char character : base64) {
        if (character == '+')
            out += "%2B";
        else if (character == '/')
            out += "%2F";
        else if (character == '=')
            out += "%3D";
        else
            out += character;
    }
    return out;
}

} // namespace

HttpRequest requestOf(const Saying& saying)
{
    HttpRequest request;
    request.host = saying.host.name;
    request.target = targetOf(saying.host, saying.contact.ordinal);
    request.headers = {{"User-Agent", agentOf(saying)}, {"Connection", "close"}};
    request.body = saying.host.body;
    if (request.body.empty() && httpRequest(request).size() < saying.host.sends) {
        request.headers.push_back({"Content-Type", "text/plain"});
        request.method = "POST";
        request.body = "x"; // so that the length of a body is among the headers that are measured
        const std::size_t head = httpRequest(request).size() - 2;
        const std::size_t wanted = saying.host.sends > head ? saying.host.sends - head : 2;
        request.body.assign(std::max<std::size_t>(1, wanted - std::to_string(wanted).size()), 'x');
    }
    if (!saying.host.body.empty()) {
        request.method = "POST";
        request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded"});
    }
    return request;
}

std::string pushTextOf(const Saying& saying)
{
    const Device& device = saying.run.setup->device;
    std::string text = R"(<stream:stream xmlns="xm" xmlns:stream="xm" to="xiaomi.com" version="105" model=")" +
                       device.model + "\" os=\"" + saying.run.buildAt(saying.contact.time) + "\" connpt=\"wifi\"";
    if (!saying.host.name.empty())
        text += " host=\"" + saying.host.name + "\"";
    text += ">";
    text.resize(std::max<std::size_t>(text.size() + 1, saying.host.sends), ' ');
    return text;
}

std::vector<std::size_t> quicDatagramSizes(std::uint32_t content)
{
    std::vector<std::size_t> sizes;
    for (std::uint32_t at = 0; at < content; at += LargestQuicContent)
        sizes.push_back(std::min(LargestQuicContent, content - at) + QuicShortOverhead);
    return sizes;
}

std::uint64_t contentUpOf(const Saying& saying)
{
    if (saying.host.isConnectivityCheck)
        return 0;
    switch (saying.host.transport) {
    case Transport::Http: return httpRequest(requestOf(saying)).size();
    case Transport::Tls:
    case Transport::Tls13: return tlsContent(saying.host);
    case Transport::Quic: return quicContent(saying.host);
    case Transport::Push: return pushTextOf(saying).size();
    }
    return 0;
}

std::string updateCheckBody(const std::string& model, const std::string& build)
{
    const Bytes hidden = encrypted("d=" + model + "&v=" + build + "&b=F&c=4.3");
    Bytes base64(hidden.size() / 3 * 4 + 5);
    const int size = EVP_EncodeBlock(base64.data(), hidden.data(), static_cast<int>(hidden.size()));
    return "q=" + percentEncoded({base64.begin(), base64.begin() + size});
}

} // namespace waybill::test::scenario
