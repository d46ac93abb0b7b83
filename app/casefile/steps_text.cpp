// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: RFC 4180. Which of the two forms a text has is decided once, by its first lines.
#include "casefile/steps_text.h"

#include "base/format.h"
#include "casefile/case_rows.h"
#include "casefile/csv_records.h"
#include "casefile/step_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <set>
#include <tuple>

namespace waybill {

namespace {

constexpr std::size_t LinesToLookAt = 20;                     // a title and some notes may stand above the steps
constexpr std::size_t LongestQuote = 60;                      // of a line within a problem
constexpr double MostUncertainSeconds = 100 * 365.25 * 86400; // a century, as for clocks
constexpr std::int64_t HalfDayNs = 12 * 3600 * NsPerSecond;
constexpr std::size_t NoColumn = SIZE_MAX;

/// In which column what stands.
struct Columns {
    std::size_t date = NoColumn, time = 0, text = 1, uncertainty = 2, run = 3;
    std::size_t count = 4;
    std::vector<std::string> unread; ///< headings that mean nothing here
};

/// The form of a text of steps.
struct Form {
    char separator = '\0'; ///< '\0': lines, no table
    Columns columns;
    bool hasHeading = false;
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Blank = " \t\r\n\v\f";
    const std::size_t first = text.find_first_not_of(Blank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(Blank) - first + 1);
}

std::string quoted(std::string_view text)
{
    const bool isLong = text.size() > LongestQuote;
    return fmt::format("“{}{}”", printableText(text.substr(0, LongestQuote)), isLong ? "…" : "");
}

std::string lowered(std::string_view text)
{
    std::string result(trimmed(text));
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

bool isOneOf(const std::string& name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The columns that a heading line names; none: it is no heading, because time and text are not in it.
std::optional<Columns> columnsOf(const std::vector<std::string>& headings)
{
    Columns columns{NoColumn, NoColumn, NoColumn, NoColumn, NoColumn, headings.size(), {}};
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const std::string name = lowered(headings[i]);
        std::size_t* place = nullptr;
        if (isOneOf(name, {"time", "when", "timestamp", "clock", "datetime", "date and time", "time of day"}))
            place = &columns.time;
        else if (isOneOf(name, {"date", "day"}))
            place = &columns.date;
        else if (isOneOf(name, {"text", "step", "what", "action", "event", "description"}))
            place = &columns.text;
        else if (isOneOf(name, {"uncertainty", "uncertainty_s", "uncertainty s", "uncertainty (s)", "±"}))
            place = &columns.uncertainty;
        else if (name == "run")
            place = &columns.run;
        if (place != nullptr && *place == NoColumn)
            *place = i;
        else if (!name.empty())
            columns.unread.push_back(headings[i]);
    }
    return columns.time == NoColumn || columns.text == NoColumn ? std::nullopt : std::optional<Columns>(columns);
}

/// Whether a record without heading has a time alone in its first field. A comma within a time separates nothing.
bool beginsWithTime(const CsvRecord& record, std::string_view line, const DayAndZone& assumed)
{
    if (record.fields.size() < 2)
        return false;
    const std::string_view first = trimmed(record.fields.front());
    const StepTime time = stepTimeAt(first, assumed);
    return time.length > 0 && time.length == first.size() && stepTimeAt(trimmed(line), assumed).length <= time.length;
}

Form formOf(std::string_view text, const DayAndZone& assumed)
{
    constexpr std::array<char, 3> Separators{'\t', ';', ','};
    for (const char separator : Separators) {
        CsvReader reader(text);
        bool isFirst = true;
        for (std::size_t looked = 0; looked < LinesToLookAt && !reader.isAtEnd();) {
            if (trimmed(reader.peekLine()).empty()) {
                reader.skipLine();
                continue;
            }
            const std::string_view line = reader.peekLine();
            const CsvRecord record = reader.next(separator);
            if (std::optional<Columns> columns = isFirst ? columnsOf(record.fields) : std::nullopt)
                return {separator, std::move(*columns), true};
            if (beginsWithTime(record, line, assumed))
                return {separator, {}, false};
            isFirst = false;
            ++looked;
        }
    }
    return {};
}

/// Reads one text; problems are told where they are found.
class StepReader {
public:
    StepReader(std::string_view text, const StepClock& clock)
        : m_clock(clock), m_assumed{clock.day, clock.utcOffsetMinutes}, m_reader(text), m_form(formOf(text, m_assumed))
    {}
    ParsedSteps read();

private:
    void readLine(std::string_view text, std::size_t line);
    void readRecord();
    void readFields(const std::vector<std::string>& fields, std::size_t line);
    bool readTime(const StepTime& time, std::string_view written, std::size_t line, CaseStep& step);
    bool readUncertainty(std::string_view written, std::size_t line, CaseStep& step);
    bool readRun(std::string_view written, std::size_t line, CaseStep& step);
    void keep(CaseStep step, std::string_view text, std::size_t line);
    bool refuse(std::size_t line, const std::string& why);

    StepClock m_clock;
    DayAndZone m_assumed;
    CsvReader m_reader;
    Form m_form;
    std::optional<Timestamp> m_lastClock; ///< of the step above, by the tester's clock
    ParsedSteps m_result;
};

bool StepReader::refuse(std::size_t line, const std::string& why)
{
    m_result.problems.push_back(fmt::format("line {}: {}", line, why));
    return false;
}

ParsedSteps StepReader::read()
{
    bool isHeading = m_form.hasHeading;
    for (const std::string& name : m_form.columns.unread)
        refuse(m_reader.line(), fmt::format("the column {} is not read", quoted(name)));
    while (!m_reader.isAtEnd()) {
        if (trimmed(m_reader.peekLine()).empty())
            m_reader.skipLine();
        else if (m_form.separator == '\0') {
            const std::size_t line = m_reader.line();
            const std::string_view text = m_reader.peekLine();
            m_reader.skipLine();
            readLine(trimmed(text), line);
        } else if (isHeading) {
            (void)m_reader.next(m_form.separator);
            isHeading = false;
        } else
            readRecord();
    }
    return std::move(m_result);
}

void StepReader::readLine(std::string_view text, std::size_t line)
{
    const StepTime time = stepTimeAt(text, m_assumed);
    CaseStep step;
    if (!readTime(time, text.substr(0, time.length), line, step))
        return;
    std::string_view rest = trimmed(text.substr(time.length));
    const bool hasMark = rest.size() > 1 && std::string_view(",;:|-").find(rest[0]) != std::string_view::npos &&
                         (rest[1] == ' ' || rest[1] == '\t');
    keep(std::move(step), hasMark ? trimmed(rest.substr(1)) : rest, line);
}

void StepReader::readRecord()
{
    const std::string_view whole = trimmed(m_reader.peekLine());
    CsvReader behindFirstLine = m_reader;
    behindFirstLine.skipLine();
    const std::size_t problems = m_result.problems.size();
    const CsvRecord record = m_reader.next(m_form.separator);
    if (record.fields.empty())
        refuse(record.line,
               fmt::format("a quote is not closed, or is followed by something else, in {}", quoted(whole)));
    else if (record.fields.size() == 1)
        readLine(trimmed(record.fields.front()), record.line); // among the rows of a table, but written as a line
    else
        readFields(record.fields, record.line);
    if (m_result.problems.size() > problems)
        m_reader = behindFirstLine; // what a stray quote joined may be steps
}

void StepReader::readFields(const std::vector<std::string>& fields, std::size_t line)
{
    const Columns& columns = m_form.columns;
    const auto field = [&fields](std::size_t column) {
        return column < fields.size() ? trimmed(fields[column]) : std::string_view();
    };
    for (std::size_t i = columns.count; i < fields.size(); ++i) {
        if (!field(i).empty())
            return (void)refuse(line,
                                fmt::format("{} stands behind the last column; a text with “{}” in it needs quotes",
                                            quoted(field(i)),
                                            m_form.separator == '\t' ? "tab" : std::string(1, m_form.separator)));
    }
    std::string written(field(columns.time));
    if (columns.date != NoColumn && !field(columns.date).empty())
        written = fmt::format("{} {}", field(columns.date), written);
    StepTime time = stepTimeAt(written, m_assumed);
    if (time.length != written.size())
        time = StepTime();
    CaseStep step;
    if (readTime(time, written, line, step) && readUncertainty(field(columns.uncertainty), line, step) &&
        readRun(field(columns.run), line, step))
        keep(std::move(step), field(columns.text), line);
}

bool StepReader::readTime(const StepTime& time, std::string_view written, std::size_t line, CaseStep& step)
{
    if (time.length == 0)
        return refuse(line, written.empty() ? "has no time at its beginning"
                                            : fmt::format("{} is not a time", quoted(written)));
    if (!time.time)
        return refuse(line, fmt::format("{} {}", quoted(written), time.refused));
    if (!time.hasDate && m_lastClock && nanosecondsBetween(*time.time, *m_lastClock) > HalfDayNs)
        return refuse(line,
                      fmt::format("{} is long before the line above; if midnight lies between them, write its date",
                                  quoted(written)));
    if (__builtin_add_overflow(time.time->ns, m_clock.offsetNs, &step.time.ns))
        return refuse(line, fmt::format("{} lies outside the years 1678 to 2261", quoted(written)));
    m_lastClock = time.time;
    step.clockUncertaintyNs = m_clock.uncertaintyNs;
    return true;
}

bool StepReader::readUncertainty(std::string_view written, std::size_t line, CaseStep& step)
{
    if (written.empty())
        return true;
    std::string number(written);
    if (number.starts_with("±"))
        number = trimmed(number.substr(std::string_view("±").size()));
    if (number.ends_with("s"))
        number = trimmed(number.substr(0, number.size() - 1));
    std::replace(number.begin(), number.end(), ',', '.'); // of a table with semicolons
    double seconds = -1;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), seconds);
    if (error != std::errc() || end != number.data() + number.size() ||
        !(seconds >= 0 && seconds < MostUncertainSeconds))
        return refuse(line, fmt::format("{} is no uncertainty in seconds", quoted(written)));
    const auto ns = static_cast<std::int64_t>(seconds * static_cast<double>(NsPerSecond) + 0.5);
    if (__builtin_add_overflow(step.clockUncertaintyNs, ns, &step.clockUncertaintyNs))
        return refuse(line, fmt::format("{} is no uncertainty in seconds", quoted(written)));
    return true;
}

bool StepReader::readRun(std::string_view written, std::size_t line, CaseStep& step)
{
    if (written.empty())
        return true;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), step.run.value);
    if (error == std::errc() && end == written.data() + written.size() && !step.run.isNone())
        return true;
    return refuse(line, fmt::format("{} is not the number of a run", quoted(written)));
}

void StepReader::keep(CaseStep step, std::string_view text, std::size_t line)
{
    if (text.empty())
        return (void)refuse(line, "has a time but no text");
    if (text.size() > LongestProse)
        return (void)refuse(line, fmt::format("{} is longer than a case may hold", quoted(text)));
    step.text = text;
    m_result.steps.push_back(std::move(step));
}

bool isBefore(const CaseStep& a, const CaseStep& b)
{
    return a.time < b.time;
}

} // namespace

ParsedSteps stepsFromText(std::string_view text, const StepClock& clock)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return {{}, {"the text is UTF-16; save it as UTF-8 and import it again"}};
    return StepReader(text, clock).read();
}

Result<AddedSteps> addSteps(Case& item, std::vector<CaseStep> steps, CaseRunId run)
{
    const auto keyOf = [](const CaseStep& step) { return std::tuple(step.time, step.run, step.text); };
    std::set<std::tuple<Timestamp, CaseRunId, std::string>> known;
    for (const CaseStep& step : item.steps)
        known.insert(keyOf(step));
    std::vector<CaseStep> all = item.steps;
    AddedSteps result;
    for (CaseStep& step : steps) {
        if (step.run.isNone())
            step.run = run;
        const bool isThere = step.run.isNone() || std::any_of(item.runs.begin(), item.runs.end(),
                                                              [&step](const CaseRun& r) { return r.id == step.run; });
        if (!isThere)
            return Failure(
                Error{ErrorCode::NotFound, fmt::format("the case has no run {}, to which the step {} belongs",
                                                       step.run.value, quoted(step.text))});
        const bool isNew = known.insert(keyOf(step)).second;
        (isNew ? result.added : result.known) += 1;
        if (isNew)
            all.push_back(std::move(step));
    }
    std::stable_sort(all.begin(), all.end(), isBefore);
    item.steps = std::move(all);
    return result;
}

} // namespace waybill
