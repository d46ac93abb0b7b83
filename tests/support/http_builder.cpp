// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/http_builder.h"

namespace waybill::test {

namespace {

std::string headerLines(const std::vector<HttpHeader>& headers)
{
    std::string lines;
    for (const HttpHeader& header : headers)
        lines += header.name + ": " + header.value + "\r\n";
    return lines;
}

} // namespace

Bytes httpRequest(const HttpRequest& request)
{
    std::string text = request.method + " " + request.target + " HTTP/1.1\r\n";
    if (!request.host.empty())
        text += "Host: " + request.host + "\r\n";
    text += headerLines(request.headers);
    if (!request.body.empty())
        text += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
    return bytesOf(text + "\r\n" + request.body);
}

Bytes httpResponse(const HttpResponse& response)
{
    std::string text = "HTTP/1.1 " + std::to_string(response.status) + " " + response.reason + "\r\n";
    text += headerLines(response.headers);
    if (response.status != 204 && response.status != 304)
        text += "Content-Length: " + std::to_string(response.body.size()) + "\r\n";
    return bytesOf(text + "\r\n" + response.body);
}

} // namespace waybill::test
