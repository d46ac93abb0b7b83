// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <string>
#include <string_view>
#include <vector>

namespace waybill::test {

/// One attribute of a subject: "CN", its value, and how it is encoded (an ASN.1 type, or an MBSTRING_ conversion).
struct SubjectPart {
    const char* field;
    std::string value;
    int type = MBSTRING_UTF8;
};

struct CertificateParts {
    std::vector<SubjectPart> subject;
    std::vector<std::string> dnsNames;  ///< any octets
    std::vector<std::string> addresses; ///< 4 or 16 octets
};

/// A self-signed certificate in DER; its key is made once and thrown away.
inline std::vector<std::uint8_t> makeCertificate(const CertificateParts& parts)
{
    static const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> x509(X509_new(), X509_free);
    X509_set_version(x509.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(x509.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(x509.get()), 1000);
    X509_set_pubkey(x509.get(), key.get());
    X509_NAME* const subject = X509_get_subject_name(x509.get());
    for (const SubjectPart& part : parts.subject)
        X509_NAME_add_entry_by_txt(subject, part.field, part.type,
                                   reinterpret_cast<const unsigned char*>(part.value.data()),
                                   static_cast<int>(part.value.size()), -1, 0);
    X509_set_issuer_name(x509.get(), subject);
    const std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> names(GENERAL_NAMES_new(), GENERAL_NAMES_free);
    const auto add = [&names](int type, const std::string& octets) {
        ASN1_STRING* const value = ASN1_STRING_type_new(type == GEN_DNS ? V_ASN1_IA5STRING : V_ASN1_OCTET_STRING);
        ASN1_STRING_set(value, octets.data(), static_cast<int>(octets.size()));
        GENERAL_NAME* const name = GENERAL_NAME_new();
        GENERAL_NAME_set0_value(name, type, value);
        sk_GENERAL_NAME_push(names.get(), name);
    };
    for (const std::string& octets : parts.dnsNames)
        add(GEN_DNS, octets);
    for (const std::string& octets : parts.addresses)
        add(GEN_IPADD, octets);
    if (sk_GENERAL_NAME_num(names.get()) > 0)
        X509_add1_ext_i2d(x509.get(), NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT);
    X509_sign(x509.get(), key.get(), EVP_sha256());
    std::vector<std::uint8_t> der(static_cast<std::size_t>(i2d_X509(x509.get(), nullptr)));
    unsigned char* at = der.data();
    i2d_X509(x509.get(), &at);
    return der;
}

} // namespace waybill::test
