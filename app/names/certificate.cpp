// SPDX-License-Identifier: GPL-3.0-or-later
// X.509 certificates: RFC 5280, parsed by OpenSSL. Names: subject §4.1.2.6, subjectAltName §4.2.1.6; text RFC 4514.
#include "names/certificate.h"

#include "base/ip_address.h"
#include "decode/name_text.h"

#include <algorithm>
#include <memory>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <string_view>
#include <utility>

namespace waybill {

namespace {

template <auto Free>
struct Freed {
    template <typename Object>
    void operator()(Object* object) const
    {
        Free(object);
    }
};

using X509Pointer = std::unique_ptr<X509, Freed<X509_free>>;
using BioPointer = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using NamesPointer = std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>>;

// RFC 2253 escapes, but UTF-8 as it is, as RFC 4514 §2.4 allows: people read it.
constexpr unsigned long TextFlags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);

constexpr std::string_view Ellipsis = "…";

/// Cuts `text` to the limit in front of a whole UTF-8 character.
void limitText(std::string& text)
{
    if (text.size() <= Certificate::MaxTextOctets)
        return;
    std::size_t end = Certificate::MaxTextOctets - Ellipsis.size();
    while (end > 0 && (text[end] & 0xC0) == 0x80)
        --end;
    text.resize(end);
    text += Ellipsis;
}

std::string textOf(const X509_NAME* name)
{
    const BioPointer out(BIO_new(BIO_s_mem()));
    if (out == nullptr || X509_NAME_print_ex(out.get(), name, 0, TextFlags) < 0)
        return {};
    char* characters = nullptr;
    const long size = BIO_get_mem_data(out.get(), &characters);
    std::string text(characters, size > 0 ? static_cast<std::size_t>(size) : 0);
    limitText(text);
    return text;
}

std::span<const std::uint8_t> octetsOf(const ASN1_STRING* string)
{
    const int size = ASN1_STRING_length(string);
    return {ASN1_STRING_get0_data(string), size > 0 ? static_cast<std::size_t>(size) : 0};
}

/// Common names are free text ("Example Root CA"): only what can be a host name is taken for one.
bool isHostLike(std::string_view text)
{
    const auto isHostCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_' || c == '*';
    };
    return text.find('.') != std::string_view::npos && std::all_of(text.begin(), text.end(), isHostCharacter);
}

void addName(Certificate& certificate, std::string name)
{
    auto& names = certificate.names;
    if (std::find(names.begin(), names.end(), name) != names.end())
        return;
    ++certificate.nameCount;
    if (!name.empty() && names.size() < Certificate::MaxNames)
        names.push_back(std::move(name));
}

void addCommonNames(Certificate& certificate, const X509_NAME* subject)
{
    for (int at = -1; (at = X509_NAME_get_index_by_NID(subject, NID_commonName, at)) >= 0;) {
        const ASN1_STRING* const value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at));
        unsigned char* utf8 = nullptr;
        const int size = ASN1_STRING_to_UTF8(&utf8, value);
        if (size <= 0)
            continue;
        std::string name = nameFromBytes({utf8, static_cast<std::size_t>(size)});
        OPENSSL_free(utf8);
        if (isHostLike(name))
            addName(certificate, std::move(name));
    }
}

void addAlternativeName(Certificate& certificate, const GENERAL_NAME& name)
{
    int type = 0;
    const void* const value = GENERAL_NAME_get0_value(&name, &type);
    if (value == nullptr || (type != GEN_DNS && type != GEN_IPADD))
        return;
    const std::span<const std::uint8_t> octets = octetsOf(static_cast<const ASN1_STRING*>(value));
    if (type == GEN_DNS)
        addName(certificate, nameFromBytes(octets));
    else if (octets.size() == 4 || octets.size() == 16)
        addName(certificate, IpAddress::fromBytes(octets).toString());
}

void addAlternativeNames(Certificate& certificate, const X509& x509)
{
    for (int at = -1; (at = X509_get_ext_by_NID(&x509, NID_subject_alt_name, at)) >= 0;) {
        const NamesPointer names(static_cast<GENERAL_NAMES*>(X509V3_EXT_d2i(X509_get_ext(&x509, at))));
        const int count = names == nullptr ? 0 : sk_GENERAL_NAME_num(names.get());
        for (int i = 0; i < count; ++i)
            addAlternativeName(certificate, *sk_GENERAL_NAME_value(names.get(), i));
    }
}

std::size_t heldBytesOf(const std::optional<Certificate>& certificate)
{
    std::size_t bytes = 128; // of the node
    if (!certificate)
        return bytes;
    for (const std::string& name : certificate->names)
        bytes += sizeof name + name.size();
    return bytes + certificate->subject.size() + certificate->issuer.size();
}

} // namespace

std::optional<Certificate> parseCertificate(std::span<const std::uint8_t> der)
{
    const unsigned char* at = der.data();
    const X509Pointer x509(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    std::optional<Certificate> certificate;
    if (x509 != nullptr) {
        certificate.emplace();
        const X509_NAME* const subject = X509_get_subject_name(x509.get());
        certificate->subject = textOf(subject);
        certificate->issuer = textOf(X509_get_issuer_name(x509.get()));
        addCommonNames(*certificate, subject);
        addAlternativeNames(*certificate, *x509);
    }
    ERR_clear_error(); // OpenSSL keeps what it refused in a queue of the thread
    return certificate;
}

const Certificate* CertificateCache::read(std::span<const std::uint8_t> der)
{
    const std::string_view octets(reinterpret_cast<const char*>(der.data()), der.size());
    auto found = m_parsed.find(octets);
    if (found == m_parsed.end()) {
        if (m_heldBytes > MaxHeldBytes) {
            m_parsed.clear();
            m_heldBytes = 0;
        }
        found = m_parsed.emplace(octets, parseCertificate(der)).first;
        m_heldBytes += octets.size() + heldBytesOf(found->second);
    }
    return found->second ? &*found->second : nullptr;
}

} // namespace waybill
