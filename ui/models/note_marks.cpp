// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/note_marks.h"

#include "models/destination_tree.h"
#include "models/flow_columns.h"
#include "models/text.h"
#include "names/community_id.h"
#include "style/note_icon.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

using Kind = NoteSubject::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("NoteMarks", text);
}

NoteSubject flowSubject(const FlowIdentity& flow)
{
    return NoteSubject::flow(communityId(flow), flow.firstFrame, flow.capture);
}

} // namespace

NoteMarks::NoteMarks(std::vector<CaseNote> notes) : m_notes(std::move(notes))
{
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        const NoteSubject subject = NoteSubject::parse(m_notes[i].subject);
        if (subject.isWhole())
            continue;
        m_bySubject.try_emplace(m_notes[i].subject, i);
        if (subject.kind == Kind::Flow)
            m_flowFrames.try_emplace(subject.frame, i);
    }
}

const CaseNote* NoteMarks::at(const NoteSubject& subject) const
{
    const auto found = m_bySubject.empty() ? m_bySubject.end() : m_bySubject.find(subject.toString());
    return found == m_bySubject.end() ? nullptr : &m_notes[found->second];
}

const CaseNote* NoteMarks::at(const Analysis& analysis, FlowId flow) const
{
    if (flow.isNone() || m_flowFrames.count(analysis.flow(flow).firstFrame) == 0)
        return nullptr;
    return at(flowSubject(analysis.flow(flow)));
}

NoteSubject noteSubjectOf(const Analysis& analysis, FlowId flow)
{
    return flowSubject(analysis.flow(flow));
}

NoteSubject noteSubjectOf(const Analysis& analysis, const DestinationNode& node)
{
    switch (node.kind) {
    case DestinationKind::WatchedCountry:
    case DestinationKind::OtherCountry: return NoteSubject::country(node.countries.front());
    case DestinationKind::Operator:
        return node.asn == 0 ? NoteSubject() : NoteSubject::named(Kind::Operator, fmt::format("AS{}", node.asn));
    case DestinationKind::Maker: return NoteSubject::named(Kind::Maker, node.text);
    case DestinationKind::Service: return NoteSubject::named(Kind::Service, node.text);
    case DestinationKind::Destination: return NoteSubject::named(Kind::Destination, node.text);
    case DestinationKind::HostName:
        if (node.host != DestinationNode::None)
            return NoteSubject::named(Kind::Address, analysis.host(node.host).address.toString());
        return NoteSubject::named(Kind::Host, node.text);
    default: return {};
    }
}

FlowId flowOf(const Analysis& analysis, const NoteSubject& subject)
{
    if (subject.kind != Kind::Flow)
        return FlowId::none();
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        const FlowIdentity& flow = analysis.flow(FlowId{row});
        if (flow.firstFrame == subject.frame && flow.capture == subject.file && communityId(flow) == subject.text)
            return FlowId{row};
    }
    return FlowId::none();
}

QString noteSubjectShown(const NoteSubject& subject, const Analysis* analysis, int offsetMinutes)
{
    const QString plain = toQString(noteSubjectText(subject));
    if (subject.kind == Kind::Time)
        return tr("Moment %1 %2").arg(timeShown(subject.time, offsetMinutes), toQString(offsetText(offsetMinutes)));
    if (subject.kind != Kind::Flow || !analysis)
        return plain;
    const FlowId flow = flowOf(*analysis, subject);
    if (flow.isNone())
        return tr("%1, not in this recording").arg(plain);
    const FlowRow row{*analysis, flow, offsetMinutes};
    const auto text = [&row](FlowField field) { return flowColumns()[static_cast<std::size_t>(field)].text(row); };
    const QString name = text(FlowField::Name);
    const QString shown = name.isEmpty() ? text(FlowField::FarAddress) : name;
    return tr("Flow to %1, from packet %2 on").arg(shown, countShown(subject.frame));
}

QString noteTextShown(const CaseNote& note)
{
    QStringList lines;
    const std::string_view text = note.text;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines << shownText(text.substr(at, end - at));
        at = end + 1;
    }
    return lines.join(QLatin1Char('\n'));
}

QString noteWords(const CaseNote* note)
{
    if (!note)
        return {};
    const QString text = note->text.empty() ? QString() : tr("note: %1").arg(noteTextShown(*note));
    if (!note->isStarred)
        return text;
    return text.isEmpty() ? tr("starred") : tr("starred; %1").arg(text);
}

QString withNoteWords(const QString& text, const CaseNote* note)
{
    const QString words = noteWords(note);
    return words.isEmpty() || text.isEmpty() ? text + words : QStringLiteral("%1\n%2").arg(text, words);
}

QVariant noteDecoration(const CaseNote* note)
{
    return note ? QVariant::fromValue(noteIcon(note->isStarred ? NoteMark::Star : NoteMark::Note)) : QVariant();
}

} // namespace waybill
