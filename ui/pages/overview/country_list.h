// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/country_firsts.h"
#include "models/new_since.h"
#include "models/note_marks.h"

#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace waybill {

class CountryButton;
class NoteActions;

/// One row for each watched country, also at zero, and a line for everything else.
class CountryList : public QWidget {
    Q_OBJECT
public:
    explicit CountryList(QWidget* parent = nullptr);

    void setAnalysis(const Analysis& analysis, const std::vector<CountryCode>& watchList);
    /// Stars and notes on countries, shown with their names.
    void setNotes(const NoteMarksPtr& notes);
    /// Marks the countries whose first contact is new. `firsts` null: not known yet, nothing is marked.
    void setNew(const std::optional<NewSince>& since, const CountryFirsts* firsts, int offsetMinutes);
    /// The country whose row has the keyboard focus; none when no row has it.
    [[nodiscard]] CountryCode focusedCountry() const;
    /// Adds what can be noted on a country, when it has a row.
    void addNoteActions(QMenu* menu, CountryCode code);

signals:
    void countryActivated(waybill::CountryCode code);
    /// With Shift: all pages are to be narrowed to it.
    void countryActivatedForAll(waybill::CountryCode code);
    /// What can be done with it is asked at this place of the screen.
    void menuRequested(waybill::CountryCode code, const QPoint& where);
    /// `subject` as NoteSubject::toString().
    void noteRequested(const std::string& subject);
    void starRequested(const std::string& subject);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void alignRemainder();
    void matchRows(std::size_t count);
    void addRow();
    void showNotes();

    QVBoxLayout* m_rowLayout;
    std::vector<CountryButton*> m_rows;
    std::vector<NoteActions*> m_noteActions; ///< of each row
    NoteMarksPtr m_notes;
    QLabel* m_remainder;
};

} // namespace waybill
