// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture_child/capture_request.h"
#include "capture_child/control_channel.h"
#include "capture_child/growing_file.h"
#include "capture_child/sandbox.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <linux/if_packet.h>
#include <memory>
#include <pcap/pcap.h>
#include <poll.h>
#include <sys/socket.h>
#include <utility>

namespace waybill {

namespace {

constexpr int WaitMs = 100; ///< at most so long a packet waits to be written
constexpr std::uint64_t CountEveryNs = 1'000'000'000;
constexpr std::size_t MostWaiting = 1024 * 1024; ///< bytes: few large writes cost less than many small ones

volatile std::sig_atomic_t isToldToEnd = 0;

std::uint64_t nanoseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000 + static_cast<std::uint64_t>(now.tv_nsec);
}

class CaptureLoop {
public:
    explicit CaptureLoop(const CaptureRequest& request) : m_request(request), m_control(request.control) {}

    /// Empty when packets come from now on; else what is sent as "failed".
    std::string open();
    int run();

private:
    std::string activate();
    bool takePackets();
    void write(const pcap_pkthdr& header, const std::uint8_t* bytes);
    void flush();
    void count();
    void obey(const ControlMessage& message);

    const CaptureRequest& m_request;
    ControlChannel m_control;
    std::unique_ptr<pcap_t, decltype(&pcap_close)> m_handle{nullptr, &pcap_close};
    CapturedInterface m_interface;
    GrowingFile m_file;
    CaptureCounts m_counts;
    CaptureCounts m_before;         ///< what the files before say: each counts from its own beginning
    std::string m_mark;             ///< waits for a packet
    const char* m_reason = nullptr; ///< of the end; null while it goes on
};

std::string CaptureLoop::activate()
{
    std::array<char, PCAP_ERRBUF_SIZE> problem{};
    m_handle.reset(pcap_create(m_request.interface.c_str(), problem.data()));
    if (!m_handle)
        return std::string("interface ") + problem.data();
    pcap_t* handle = m_handle.get();
    pcap_set_snaplen(handle, m_request.snaplen);
    pcap_set_promisc(handle, m_request.isPromiscuous);
    pcap_set_timeout(handle, WaitMs); // no immediate mode: it would mean TPACKET_V2, which loses packets sooner
    pcap_set_buffer_size(handle, m_request.bufferMiB * 1024 * 1024);
    pcap_set_tstamp_precision(handle, PCAP_TSTAMP_PRECISION_NANO);
    const int status = pcap_activate(handle);
    const bool isForbidden = status == PCAP_ERROR_PERM_DENIED || status == PCAP_ERROR_PROMISC_PERM_DENIED;
    return status >= 0 ? std::string()
                       : (isForbidden ? "permission " : "interface ") + std::string(pcap_statustostr(status)) + ": " +
                             pcap_geterr(handle);
}

std::string CaptureLoop::open()
{
    if (const std::string problem = activate(); !problem.empty())
        return problem;
    pcap_t* handle = m_handle.get();
    bpf_program program{};
    if (pcap_compile(handle, &program, m_request.filter.c_str(), 1, PCAP_NETMASK_UNKNOWN) != 0)
        return std::string("filter ") + pcap_geterr(handle);
    std::array<char, PCAP_ERRBUF_SIZE> problem{};
    if (pcap_setfilter(handle, &program) != 0 || pcap_setnonblock(handle, 1, problem.data()) != 0)
        return std::string("start ") + pcap_geterr(handle);
    pcap_freecode(&program);
    const int type = pcap_datalink(handle); // pcap-linktype(7): two numbers of Linux differ in files
    const int inFiles = type == DLT_RAW ? 101 : type == DLT_ATM_RFC1483 ? 100 : type;
    m_interface = {m_request.interface, m_request.filter, static_cast<std::uint32_t>(inFiles),
                   static_cast<std::uint32_t>(pcap_snapshot(handle)),
                   pcap_get_tstamp_precision(handle) == PCAP_TSTAMP_PRECISION_NANO};
    m_file.begin(m_request.output, m_interface);
    const std::string refused = closeSandbox();
    return refused.empty() ? refused : "sandbox " + refused;
}

bool CaptureLoop::takePackets()
{
    const auto take = [](u_char* self, const pcap_pkthdr* header, const u_char* bytes) {
        reinterpret_cast<CaptureLoop*>(self)->write(*header, bytes);
    };
    const int status = pcap_dispatch(m_handle.get(), -1, take, reinterpret_cast<u_char*>(this));
    if (status < 0 && status != PCAP_ERROR_BREAK)
        m_control.send(std::string("failed read ") + pcap_geterr(m_handle.get()));
    return status >= 0 || status == PCAP_ERROR_BREAK;
}

void CaptureLoop::write(const pcap_pkthdr& header, const std::uint8_t* bytes)
{
    const std::uint64_t second = m_interface.isNanoseconds ? 1'000'000'000 : 1'000'000;
    m_file.addPacket(static_cast<std::uint64_t>(header.ts.tv_sec) * second +
                         static_cast<std::uint64_t>(header.ts.tv_usec),
                     {bytes, header.caplen}, header.len, std::exchange(m_mark, {}));
    ++m_counts.packets;
    if (m_file.waiting() >= MostWaiting)
        flush();
}

void CaptureLoop::flush()
{
    const int problem = m_file.flush(m_counts.bytes);
    if (problem == 0 || m_reason != nullptr)
        return;
    m_control.send(std::string("failed write ") + std::strerror(problem));
    m_reason = "write";
    pcap_breakloop(m_handle.get());
}

/// Reads the kernel's counters, which begin anew then. Not by pcap_stats(), which opens files of /sys.
void CaptureLoop::count()
{
    tpacket_stats_v3 kernel{};
    socklen_t length = sizeof kernel;
    getsockopt(pcap_fileno(m_handle.get()), SOL_PACKET, PACKET_STATISTICS, &kernel, &length);
    m_counts.received += kernel.tp_packets;
    m_counts.dropped += kernel.tp_drops;
    const std::uint64_t now = nanoseconds(CLOCK_REALTIME);
    const CaptureCounts here{m_counts.received - m_before.received, m_counts.dropped - m_before.dropped,
                             m_counts.packets - m_before.packets, m_counts.bytes - m_before.bytes};
    m_file.addCounts(m_interface.isNanoseconds ? now : now / 1000, here,
                     m_reason ? std::exchange(m_mark, {}) : std::string());
    flush();
    m_control.send("counts " + std::to_string(m_counts.received) + ' ' + std::to_string(m_counts.dropped) + ' ' +
                   std::to_string(m_counts.packets) + ' ' + std::to_string(m_counts.bytes));
}

void CaptureLoop::obey(const ControlMessage& message)
{
    using Kind = ControlMessage::Kind;
    if (message.kind == Kind::Stop || message.kind == Kind::Closed)
        m_reason = message.kind == Kind::Stop ? "asked" : "closed";
    if (message.kind == Kind::Mark)
        m_mark += (m_mark.empty() ? "" : "\n") + message.text;
    if (message.kind != Kind::Output)
        return;
    count();
    m_before = m_counts;
    m_file.finish();
    m_file.begin(message.descriptor, m_interface);
    m_control.send("switched");
}

int CaptureLoop::run()
{
    m_control.send("ready " + std::to_string(m_interface.linkType) + ' ' + std::to_string(m_interface.snaplen));
    flush(); // the headers, so that the file can be opened at once
    std::uint64_t flushed = nanoseconds(CLOCK_MONOTONIC), counted = flushed;
    while (m_reason == nullptr) {
        std::array<pollfd, 2> waited{{{pcap_fileno(m_handle.get()), POLLIN, 0}, {m_request.control, POLLIN, 0}}};
        poll(waited.data(), waited.size(), WaitMs);
        if (!takePackets())
            m_reason = "gone";
        if (m_reason == nullptr && waited[1].revents != 0)
            obey(m_control.receive());
        if (isToldToEnd != 0)
            m_reason = "asked";
        const std::uint64_t now = nanoseconds(CLOCK_MONOTONIC);
        if (now - counted >= CountEveryNs && m_reason == nullptr) {
            counted = now;
            count();
        }
        if (now - flushed >= WaitMs * std::uint64_t{1'000'000}) {
            flushed = now;
            flush();
        }
    }
    const std::string_view reason = m_reason;
    const bool isAsIntended = reason == "asked" || reason == "closed";
    pollfd ring{pcap_fileno(m_handle.get()), POLLIN, 0}; // the kernel hands a block over when it is full or WaitMs old
    for (int i = 0; i < 2 && isAsIntended && poll(&ring, 1, WaitMs + 50) > 0; ++i)
        takePackets();
    count();
    m_file.finish();
    m_control.send("ended " + std::string(reason));
    return isAsIntended ? 0 : 1;
}

} // namespace

int runCapture(const CaptureRequest& request)
{
    for (const int number : {SIGINT, SIGPIPE, SIGXFSZ}) // a terminal's SIGINT: the parent hears it too and decides
        std::signal(number, SIG_IGN);
    std::signal(SIGTERM, [](int) { isToldToEnd = 1; });
    CaptureLoop loop(request);
    const std::string problem = loop.open();
    if (problem.empty())
        std::_Exit(loop.run()); // closing libpcap would need more of the system; the kernel does it
    ControlChannel(request.control).send("failed " + problem);
    return 1;
}

} // namespace waybill
