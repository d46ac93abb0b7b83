// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/country_list.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "models/text.h"
#include "pages/note_actions.h"
#include "widgets/country_button.h"
#include "widgets/wrapped_label.h"

#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

/// A full bar is everything that the device sent beyond the local network, so that a short bar is a small share.
BarShares sharesOf(const CountryTotals& country, const Analysis& analysis)
{
    const auto whole = static_cast<double>(std::max<std::uint64_t>(analysis.coverage().remote.contentUp, 1));
    return {static_cast<double>(country.contentUp.min) / whole, static_cast<double>(country.contentUp.max) / whole};
}

CountryButtonTexts textsOf(const CountryTotals& country, const Analysis& analysis)
{
    CountryButtonTexts texts;
    texts.code = country.code;
    texts.name = wordShown(countryName(country.code));
    texts.amount = toQString(countryAmountText(country, analysis));
    if (country.destinations > 0)
        texts.destinations = toQString(countedText(country.destinations, "destination", "destinations"));
    texts.shares = sharesOf(country, analysis);
    texts.isZero = country.contentUp.max == 0;
    return texts;
}

} // namespace

CountryList::CountryList(QWidget* parent)
    : QWidget(parent), m_rowLayout(new QVBoxLayout), m_remainder(new WrappedLabel(this))
{
    m_remainder->setForegroundRole(QPalette::PlaceholderText);
    m_rowLayout->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_rowLayout);
    layout->addWidget(m_remainder);
}

void CountryList::setAnalysis(const Analysis& analysis, const std::vector<CountryCode>& watchList)
{
    matchRows(watchList.size());
    for (std::size_t i = 0; i < watchList.size(); ++i) {
        CountryTotals totals = analysis.country(watchList[i]);
        totals.code = watchList[i];
        m_rows[i]->setTexts(textsOf(totals, analysis));
    }
    showNotes();
    m_remainder->setText(toQString(remainderText(analysis, watchList)));
    alignRemainder();
}

/// It begins where the bars begin.
void CountryList::alignRemainder()
{
    m_remainder->setContentsMargins(m_rows.empty() ? 0 : m_rows.front()->barLeft(), 0, 0, 0);
}

void CountryList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rowLayout->activate(); // rows know their width only then
    alignRemainder();
}

void CountryList::setNotes(const NoteMarksPtr& notes)
{
    m_notes = notes;
    showNotes();
}

void CountryList::showNotes()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_noteActions[i]->setNotes(m_notes);
        const CaseNote* note = m_notes ? m_notes->at(NoteSubject::country(m_rows[i]->texts().code)) : nullptr;
        const NoteMark star = note && note->isStarred ? NoteMark::Star : NoteMark::Note;
        m_rows[i]->setNote(note ? star : NoteMark::None, noteWords(note));
    }
}

void CountryList::setNew(const std::optional<NewSince>& since, const CountryFirsts* firsts, int offsetMinutes)
{
    for (CountryButton* row : m_rows) {
        const Timestamp first = firsts ? firsts->first(row->texts().code) : Timestamp::latest();
        const bool isNew = since && first != Timestamp::latest() && first >= since->time;
        row->setTag(isNew ? newTag() : QString(), isNew ? newWords(*since, first, offsetMinutes) : QString());
    }
}

CountryCode CountryList::focusedCountry() const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [](const CountryButton* row) { return row->hasFocus(); });
    return it == m_rows.end() ? CountryCode() : (*it)->texts().code;
}

void CountryList::matchRows(std::size_t count)
{
    while (m_rows.size() > count) {
        m_rows.back()->deleteLater();
        m_rows.pop_back();
        m_noteActions.pop_back();
    }
    while (m_rows.size() < count)
        addRow();
}

void CountryList::addRow()
{
    auto* row = new CountryButton(this);
    row->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(row, &CountryButton::clicked, this, [this, row] {
        const bool isForAll = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        if (isForAll)
            emit countryActivatedForAll(row->texts().code);
        else
            emit countryActivated(row->texts().code);
    });
    connect(row, &CountryButton::customContextMenuRequested, this,
            [this, row](const QPoint& where) { emit menuRequested(row->texts().code, row->mapToGlobal(where)); });
    m_rowLayout->addWidget(row);
    m_rows.push_back(row);
    auto* notes = new NoteActions(row, [row] { return NoteSubject::country(row->texts().code); });
    connect(notes, &NoteActions::noteRequested, this, &CountryList::noteRequested);
    connect(notes, &NoteActions::starRequested, this, &CountryList::starRequested);
    m_noteActions.push_back(notes);
}

void CountryList::addNoteActions(QMenu* menu, CountryCode code)
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row]->isHidden() && m_rows[row]->texts().code == code) {
            m_noteActions[row]->showState();
            menu->addActions(m_rows[row]->actions());
        }
    }
}

} // namespace waybill
