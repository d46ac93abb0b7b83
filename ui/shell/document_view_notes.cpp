// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and stars on what a capture shows: the part of DocumentView that hands them to its pages and goes to what they
// stand on.
#include "models/text.h"
#include "pages/flows/flows_page.h"
#include "shell/document_view.h"
#include "widgets/banner.h"

namespace waybill {

namespace {

using Kind = NoteSubject::Kind;

/// The flows that a subject stands for; a default filter for other kinds.
FlowFilter filterFor(const NoteSubject& subject)
{
    FlowFilter filter;
    if (subject.kind == Kind::Destination)
        filter.destination = subject.text;
    else if (subject.kind == Kind::Host)
        filter.name = subject.text;
    else if (subject.kind == Kind::Address)
        filter.address = IpAddress::parse(subject.text);
    else if (subject.kind == Kind::Maker)
        filter.maker = subject.text;
    else if (subject.kind == Kind::Operator)
        filter.asn = static_cast<std::uint32_t>(toQString(subject.text).mid(2).toUInt());
    return filter;
}

} // namespace

void DocumentView::connectNotes()
{
    for (Page* page : m_pages) {
        connect(page, &Page::noteRequested, this, &TabView::askForNote);
        connect(page, &Page::starRequested, this, &TabView::toggleStar);
    }
    connect(m_document, &Document::notesChanged, this, &DocumentView::showNotes);
}

void DocumentView::showNotes()
{
    const auto notes = std::make_shared<const NoteMarks>(m_document->notebook().notes);
    for (Page* page : m_pages)
        page->setNotes(notes);
    const bool isFailed = m_document->keeper() && !m_document->keeper()->problem().message.empty();
    m_notebookBand->setText(isFailed
                                ? tr("Corrections, notes, stars, facts and steps are kept for this session only: %1")
                                      .arg(m_document->whyNotKept())
                                : QString());
    emit notesChanged();
}

QString DocumentView::notesKept() const
{
    if (const QString why = m_document->whyNotKept(); !why.isEmpty())
        return tr("Kept for this session only: %1.").arg(why);
    if (!m_document->keeper())
        return tr("They will be kept on this computer once the capture has been read.");
    return tr("Kept on this computer. They belong to the bytes of this capture, whatever its file is called.");
}

QString DocumentView::noteSubjectText(const CaseNote& note) const
{
    return noteSubjectShown(NoteSubject::parse(note.subject), m_document->analysis().get(), noteOffsetMinutes());
}

int DocumentView::noteOffsetMinutes() const
{
    return m_document->analysis() ? m_settings.offsetOf(*m_document->analysis()) : 0;
}

bool DocumentView::showNoted(const CaseNote& note)
{
    const NoteSubject subject = NoteSubject::parse(note.subject);
    if (!m_document->analysis() || subject.kind == Kind::Unknown || subject.kind == Kind::Change)
        return false;
    if (subject.isWhole() || subject.kind == Kind::Time) {
        setPage(PageId::Overview); // the timeline marks the moment
        return true;
    }
    if (subject.kind == Kind::Packet) {
        applyExpression(QStringLiteral("frame.number == %1").arg(subject.frame)); // which flow it is in takes a reading
        setPage(PageId::Flows);
        static_cast<FlowsPage*>(page(PageId::Flows))->showPacket(subject.frame);
        return true;
    }
    if (const auto country = CountryCode::parse(subject.text); subject.kind == Kind::Country && country) {
        setFlowFilter(PageId::Destinations, FlowFilter::ofCountry(*country));
        return true;
    }
    FlowFilter filter = filterFor(subject);
    if (subject.kind == Kind::Flow) {
        const FlowId flow = flowOf(*m_document->analysis(), subject);
        if (flow.isNone())
            return false;
        filter.flow = flow;
        filter.handsetOnly = false; // it may be one between other devices
    } else if (filter == FlowFilter()) {
        return false;
    }
    setFlowFilter(PageId::Flows, filter);
    return true;
}

} // namespace waybill
