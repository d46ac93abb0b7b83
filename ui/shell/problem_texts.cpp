// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/problem_texts.h"

#include "base/format.h"
#include "models/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ProblemTexts", text);
}

QString lineOf(const CaptureFacts& capture, const CaptureProblem& problem)
{
    return tr("%1, byte %2: %3")
        .arg(shownText(capture.path), countShown(problem.fileOffset), toQString(printableText(problem.text)));
}

} // namespace

std::size_t problemCount(const Analysis& analysis)
{
    std::size_t count = 0;
    for (const CaptureFacts& capture : analysis.recording().captures)
        count += capture.problems.size();
    return count;
}

QString problemListText(const Analysis& analysis)
{
    QStringList lines;
    for (const CaptureFacts& capture : analysis.recording().captures) {
        for (const CaptureProblem& problem : capture.problems)
            lines.append(lineOf(capture, problem));
    }
    return lines.join(QLatin1Char('\n'));
}

QString partialText(const Analysis& analysis)
{
    if (analysis.isComplete())
        return {};
    const QString packets = toQString(countedText(analysis.coverage().packets, "packet", "packets"));
    if (analysis.recording().wasStopped)
        return tr("Partial: reading was stopped after %1. Every figure covers only these.").arg(packets);
    for (const CaptureFacts& capture : analysis.recording().captures) {
        for (const CaptureProblem& problem : capture.problems) {
            if (problem.endsReading)
                return tr("Partial: reading ended early after %1. %2").arg(packets, lineOf(capture, problem));
        }
    }
    return tr("Partial: not everything was read, %1 so far.").arg(packets);
}

} // namespace waybill
