// SPDX-License-Identifier: GPL-3.0-or-later
// PCAPdroid's app_api.md: intents to CaptureCtrl. The collector's address cannot be set by intent; 127.0.0.1:1234 is
// what it has when nobody changed it. Its pcapng is a paid feature, but dump_extensions names the apps in pcap too.
#include "live/pcapdroid_input.h"

#include "base/format.h"
#include "live/program_input.h"
#include "live/shell_words.h"

#include <fmt/format.h>

namespace waybill {

namespace {

using Clock = std::chrono::steady_clock;

/// Its owner may have to permit it on the phone.
constexpr std::chrono::seconds ConnectsWithin{60};
constexpr const char* Package = "com.emanuelef.remote_capture";
constexpr const char* Collector = "tcp:1234";
constexpr const char* Advice = "allow it on the phone, and see that in its settings the TCP exporter sends to "
                               "127.0.0.1:1234, which it does unless somebody changed it";

} // namespace

PcapdroidInput::PcapdroidInput(AdbPhone phone, std::unique_ptr<TcpInput> tcp, std::string apiKey)
    : m_phone(std::move(phone)), m_tcp(std::move(tcp)), m_apiKey(std::move(apiKey))
{}

Result<std::unique_ptr<StreamInput>> PcapdroidInput::open(const PhonePcapdroidSource& source)
{
    Result<AdbPhone> phone = AdbPhone::find(source.serial);
    if (!phone)
        return Failure(phone.error());
    Result<std::unique_ptr<TcpInput>> tcp = TcpInput::open("127.0.0.1", 0);
    if (!tcp)
        return Failure(tcp.error());
    std::unique_ptr<PcapdroidInput> input(new PcapdroidInput(std::move(*phone), std::move(*tcp), source.apiKey));
    if (const Result<void> started = input->start(source); !started)
        return Failure(started.error());
    return std::unique_ptr<StreamInput>(std::move(input));
}

std::string PcapdroidInput::intent(const std::string& action) const
{
    const std::string key = m_apiKey.empty() ? std::string() : " -e api_key " + shellWord(m_apiKey);
    return fmt::format("am start -e action {}{} -n {}/.activities.CaptureCtrl", action, key, Package);
}

Result<void> PcapdroidInput::start(const PhonePcapdroidSource& source)
{
    const std::string serial = printableText(m_phone.serial());
    const Result<std::string> path = m_phone.run({"shell", fmt::format("pm path {}", Package)});
    if (!path)
        return Failure(path.error());
    if (path->find("package:") == std::string::npos)
        return Failure(
            Error{ErrorCode::NotFound,
                  fmt::format("PCAPdroid is not installed on the phone {}; F-Droid and Google Play have it", serial)});
    const Result<std::string> reversed = m_phone.run({"reverse", Collector, fmt::format("tcp:{}", m_tcp->port())});
    if (!reversed)
        return Failure(reversed.error());
    if (reversed->find("error") != std::string::npos)
        return Failure(Error{ErrorCode::Io, fmt::format("adb makes no way from the phone {} to this computer: “{}”",
                                                        serial, lastLineOf(*reversed))});
    m_isReversed = true;
    const std::string apps = source.appFilter.empty() ? std::string() : " -e app_filter " + shellWord(source.appFilter);
    const Result<std::string> started =
        m_phone.run({"shell", intent("start -e pcap_dump_mode tcp_exporter -e dump_extensions true" + apps)});
    if (!started)
        return Failure(started.error());
    if (started->find("Error") != std::string::npos || started->find("Exception") != std::string::npos)
        return Failure(Error{ErrorCode::NoPermission,
                             fmt::format("PCAPdroid on the phone {} was not started: “{}”. Is it up to date?", serial,
                                         lastLineOf(*started))});
    m_isStarted = true;
    m_connectsUntil = Clock::now() + ConnectsWithin;
    m_state.awaited = fmt::format("waiting for PCAPdroid on the phone {}: {}", serial, Advice);
    return {};
}

bool PcapdroidInput::read(std::vector<std::uint8_t>& into)
{
    const bool isMore = m_tcp->read(into);
    m_state.isEnded = m_tcp->state().isEnded;
    m_state.failure = m_tcp->state().failure;
    if (m_tcp->isConnected() || m_state.isEnded || Clock::now() < m_connectsUntil)
        return isMore;
    m_state.isEnded = true;
    m_state.failure = Error{
        ErrorCode::Io, fmt::format("PCAPdroid did not connect within {} seconds; {}", ConnectsWithin.count(), Advice)};
    return false;
}

void PcapdroidInput::stop()
{
    if (std::exchange(m_isStarted, false))
        (void)m_phone.run({"shell", intent("stop")}, std::chrono::seconds(5));
    if (!m_tcp->isConnected())
        m_tcp->stop(); // else PCAPdroid closes the connection when all was sent
}

Error PcapdroidInput::explain(Error problem, std::uint64_t taken)
{
    if (m_state.failure)
        return *m_state.failure;
    if (taken == 0 && problem.code == ErrorCode::Empty)
        problem.message = fmt::format("PCAPdroid connected and sent nothing; {}", Advice);
    return problem;
}

PcapdroidInput::~PcapdroidInput()
{
    stop();
    if (m_isReversed)
        (void)m_phone.run({"reverse", "--remove", Collector}, std::chrono::seconds(5));
}

} // namespace waybill
