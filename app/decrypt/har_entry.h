// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace waybill {

/// A name with a value: a header, a cookie, a field of a form.
struct HarPair {
    std::string name, value;
    std::string fileName = {}; ///< of a field that is a file
    std::string type = {};     ///< media type of such a field
};

/// What one side said.
struct HarMessage {
    std::vector<HarPair> headers;
    std::vector<HarPair> cookies;
    std::string type;           ///< media type of the body
    std::string body;           ///< as it was before compression; empty when the tool kept none
    bool isBase64 = false;      ///< the body is written so
    bool isBodyCut = false;     ///< it was longer than is taken
    std::int64_t bodySize = -1; ///< that the tool states; −1: it does not know
};

/// One message of a WebSocket, as Chrome and mitmproxy write them.
struct HarSocketMessage {
    bool isSent = false; ///< by the client
    bool isText = true;  ///< else binary, and written in Base64
    double seconds = -1; ///< since 1970; −1: not known
    std::string text;
};

/// One request with its answer, as it stands in `log.entries` of a HAR 1.2 file, nothing made of it yet.
struct HarEntry {
    std::uint64_t number = 0; ///< in the file, from 1
    std::string started;      ///< startedDateTime
    double totalMs = -1;      ///< `time`; this and the following: below 0 or not finite when not known
    double blockedMs = -1, dnsMs = -1, connectMs = -1, sendMs = -1, waitMs = -1, receiveMs = -1;
    std::string method, url, httpVersion;
    std::vector<HarPair> query; ///< what the URL may leave out
    std::vector<HarPair> form;  ///< fields of the body, where its text is not given
    HarMessage request, response;
    int status = 0; ///< 0: no answer was recorded
    std::string reason;
    std::string error;     ///< why there is no answer, in the tool's words
    std::string server;    ///< serverIPAddress
    std::string fromCache; ///< "disk", "memory": then nothing was sent
    std::vector<HarSocketMessage> socketMessages;
    std::uint64_t leftOut = 0; ///< headers, fields and messages beyond what is taken of one entry
};

} // namespace waybill
