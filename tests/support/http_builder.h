// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bytes.h"

#include <string>
#include <vector>

namespace waybill::test {

/// One header line, "Name: value".
struct HttpHeader {
    std::string name;
    std::string value;
};

/// HTTP/1.1 request (RFC 9112 §3). Host stands first; Content-Length is added when there is a body.
///
///     httpRequest({.target = "/generate_204", .host = "clients3.google.com", .headers = {{"User-Agent",
///     "Dalvik/1.6.0"}}})
struct HttpRequest {
    std::string method = "GET";
    std::string target = "/";
    std::string host;
    std::vector<HttpHeader> headers = {};
    std::string body = {};
};
[[nodiscard]] Bytes httpRequest(const HttpRequest& request);

/// HTTP/1.1 response (RFC 9112 §4). Content-Length is always written, except for 204 and 304.
struct HttpResponse {
    int status = 200;
    std::string reason = "OK";
    std::vector<HttpHeader> headers = {};
    std::string body = {};
};
[[nodiscard]] Bytes httpResponse(const HttpResponse& response);

} // namespace waybill::test
