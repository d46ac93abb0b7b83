// SPDX-License-Identifier: GPL-3.0-or-later
// First lines of SMTP (RFC 5321 §3.1, §4.1.1.1), LMTP (RFC 2033), IMAP (RFC 9051 §2.2, §7.1), POP3 (RFC 1939, RFC
// 2449), FTP (RFC 959 §5.4, RFC 4217 §4), NNTP (RFC 3977 §5.1); answers to CONNECT (RFC 9110 §9.3.6). Commands are
// case-insensitive in all of them.
#include "names/preface_text.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr std::uint16_t FtpPort = 21, SmtpPort = 25, Pop3Port = 110, NntpPort = 119, SmtpsPort = 465,
                        SubmissionPort = 587, OtherSmtpPort = 2525;
constexpr std::size_t MaxTag = 16;            // of an IMAP command: clients count them, in 1 to 8 characters
constexpr std::size_t MaxTunnelAnswer = 1024; // proxies answer CONNECT with one line and a field or two
constexpr std::size_t MaxNameShown = 255;

struct Opening {
    std::string_view text; ///< upper case; the end of the line is written '\n'
    std::string_view protocol;
};
constexpr std::array<Opening, 13> ClientOpenings{{{"EHLO ", "smtp"},
                                                  {"HELO ", "smtp"},
                                                  {"LHLO ", "lmtp"},
                                                  {"AUTH TLS", "ftp"},
                                                  {"AUTH SSL", "ftp"},
                                                  {"FEAT\n", "ftp"},
                                                  {"CAPA\n", "pop3"},
                                                  {"STLS\n", "pop3"},
                                                  {"APOP ", "pop3"},
                                                  {"CAPABILITIES\n", "nntp"},
                                                  {"MODE READER\n", "nntp"},
                                                  {"STARTTLS\n", ""},
                                                  {"USER ", ""}}};
constexpr std::array<std::string_view, 7> ImapCommands{"CAPABILITY",   "STARTTLS", "LOGIN", "NOOP",
                                                       "AUTHENTICATE", "ID",       "ENABLE"};

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (upper(c) >= 'A' && upper(c) <= 'Z');
}

/// `text` begins with `opening`, in any case; a '\n' in it stands for either line end.
bool beginsWith(std::string_view text, std::string_view opening)
{
    return text.size() >= opening.size() &&
           std::equal(opening.begin(), opening.end(), text.begin(),
                      [](char a, char b) { return a == upper(b) || (a == '\n' && b == '\r'); });
}

bool holds(std::string_view text, std::string_view word)
{
    const auto isSame = [](char a, char b) { return upper(a) == b; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), isSame) != text.end();
}

bool hasPort(const Reading& reading, std::uint16_t port)
{
    return reading.fromPort == port || reading.toPort == port;
}

std::string_view protocolByPort(const Reading& reading)
{
    for (const std::uint16_t port : {SmtpPort, SmtpsPort, SubmissionPort, OtherSmtpPort}) {
        if (hasPort(reading, port))
            return "smtp";
    }
    if (hasPort(reading, FtpPort))
        return "ftp";
    if (hasPort(reading, Pop3Port))
        return "pop3";
    return hasPort(reading, NntpPort) ? "nntp" : "";
}

/// The word at the start of `text`, when it looks like a host name or an address: octets of these, and a dot or colon.
std::string_view hostWord(std::string_view text)
{
    const std::string_view word = text.substr(0, text.find_first_of(" \t\r\n"));
    const bool isHost = std::all_of(word.begin(), word.end(), [](char c) {
        return isAlphanumeric(c) || std::string_view("-_.:[]").find(c) != std::string_view::npos;
    });
    const bool isQualified = word.find_first_of(".:") != std::string_view::npos;
    return isHost && isQualified && word.size() <= MaxNameShown ? word : std::string_view();
}

/// tag SP command, RFC 9051 §2.2.1.
bool isImapCommand(std::string_view line)
{
    std::size_t tag = 0;
    while (tag < line.size() && tag <= MaxTag && (isAlphanumeric(line[tag]) || line[tag] == '.'))
        ++tag;
    if (tag == 0 || tag > MaxTag || tag == line.size() || line[tag] != ' ')
        return false;
    line.remove_prefix(tag + 1);
    return std::any_of(ImapCommands.begin(), ImapCommands.end(), [line](std::string_view command) {
        if (!beginsWith(line, command) || line.size() == command.size())
            return false;
        const char next = line[command.size()];
        return next == '\r' || next == '\n' || (next == ' ' && line.find(" HTTP/") == std::string_view::npos);
    });
}

/// "220 host ESMTP …" and "220 (FTP server …)" begin alike.
TextPreface greeting220(const Reading& reading, std::string_view line)
{
    TextPreface preface{true, protocolByPort(reading), {}, {}};
    if (holds(line, "SMTP"))
        preface.protocol = "smtp";
    else if (holds(line, "FTP"))
        preface.protocol = "ftp";
    if (preface.protocol == "smtp")
        preface.server = hostWord(line.substr(4));
    return preface;
}

TextPreface serverGreeting(const Reading& reading, std::string_view line)
{
    if (line.starts_with("220 ") || line.starts_with("220-"))
        return greeting220(reading, line);
    if (line.starts_with("* OK") || line.starts_with("* PREAUTH") || line.starts_with("* CAPABILITY"))
        return {true, "imap", {}, {}};
    if (line.starts_with("+OK")) // RESP (Redis) answers "+OK" too, and nothing else in that line
        return {true, line.starts_with("+OK ") || hasPort(reading, Pop3Port) ? "pop3" : "", {}, {}};
    if (hasPort(reading, NntpPort) && (line.starts_with("200 ") || line.starts_with("201 ")))
        return {true, "nntp", {}, {}};
    return {};
}

} // namespace

TextPreface textPrefaceOf(const Reading& reading, std::string_view text) noexcept
{
    if (text.empty() || (!isAlphanumeric(text.front()) && text.front() != '*' && text.front() != '+'))
        return {};
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end == std::string_view::npos ? end : end + 1);
    const char first = upper(text.front());
    if (first == '2' || first == '*' || first == '+') {
        const TextPreface preface = serverGreeting(reading, line);
        if (preface.isOne)
            return preface;
    }
    for (const Opening& opening : ClientOpenings) {
        if (first != opening.text.front() || !beginsWith(line, opening.text))
            continue;
        const std::string_view protocol = opening.protocol.empty() ? protocolByPort(reading) : opening.protocol;
        if (protocol.empty() && opening.text == "USER ")
            return {}; // IRC and others begin so too
        const bool isHello = opening.text.substr(1, 3) == "HLO" || opening.text == "HELO ";
        return {true, protocol, {}, isHello ? hostWord(line.substr(opening.text.size())) : std::string_view()};
    }
    return {isImapCommand(line), "imap", {}, {}};
}

bool isTunnelAnswer(std::string_view text) noexcept
{
    constexpr std::size_t StatusAt = 9;
    if (text.size() > MaxTunnelAnswer || !text.starts_with("HTTP/1.") || !text.ends_with("\n\r\n"))
        return false;
    const std::string_view status = text.substr(StatusAt, 4);
    if (status != "200 " && status != "101 ")
        return false;
    return !holds(text, "\nCONTENT-") && !holds(text, "\nTRANSFER-") && !holds(text, "WEBSOCKET");
}

} // namespace waybill
