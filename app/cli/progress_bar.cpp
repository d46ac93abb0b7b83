// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress_bar.h"

#include "base/format.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace waybill {

namespace {

volatile std::sig_atomic_t stopRequested = 0;

extern "C" void requestStop(int)
{
    stopRequested = 1;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

ProgressBar::ProgressBar()
    : m_isTerminal(isatty(STDERR_FILENO) != 0),
      m_next(std::chrono::steady_clock::now() + std::chrono::milliseconds(300))
{
    std::signal(SIGINT, requestStop);
}

ProgressBar::~ProgressBar()
{
    if (m_hasShown)
        std::fputs("\r\033[K", stderr);
    std::signal(SIGINT, SIG_DFL);
}

Continue ProgressBar::show(const Progress& progress)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_isTerminal && now >= m_next) {
        m_next = now + std::chrono::milliseconds(100);
        m_hasShown = true;
        const std::string done = bytesText(progress.bytesDone);
        const std::string total = progress.bytesTotal == 0 ? std::string() : " of " + bytesText(progress.bytesTotal);
        std::fprintf(stderr, "\r\033[K%s%s, %s", done.c_str(), total.c_str(),
                     countedText(progress.packets, "packet", "packets").c_str());
        std::fflush(stderr);
    }
    return stopRequested != 0 ? Continue::StopHere : Continue::Yes;
}

} // namespace waybill
