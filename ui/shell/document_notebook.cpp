// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections, notes and stars of one capture: the part of Document that keeps them beyond the session.
#include "models/text.h"
#include "shell/document.h"

#include <filesystem>

namespace waybill {

namespace {

/// Another reading may bring other bytes.
bool isPipe(const std::string& path)
{
    std::error_code ignored;
    return path == "-" || (std::filesystem::exists(path, ignored) && !std::filesystem::is_regular_file(path, ignored));
}

/// Of every file of the recording; empty when one is not known.
std::vector<Sha256Digest> digestsOf(const Recording& recording)
{
    std::vector<Sha256Digest> digests;
    for (const CaptureFacts& capture : recording.captures) {
        if (!capture.sha256 || isPipe(capture.path))
            return {};
        digests.push_back(*capture.sha256);
    }
    return digests;
}

} // namespace

/// Once the capture has been read: only then its bytes are known.
void Document::openNotebook(const Recording& recording)
{
    if (!m_notebooks || m_keeper)
        return;
    const std::vector<Sha256Digest> digests = digestsOf(recording);
    const std::string directory = userNotebookDirectory();
    if (digests.empty() || directory.empty()) {
        m_whyNotKept = directory.empty() ? tr("no folder of the user is known")
                                         : tr("the capture came through a pipe, or was not read to its end");
        emit notesChanged();
        return;
    }
    m_keeper = new NotebookKeeper(m_notebooks, this);
    connect(m_keeper, &NotebookKeeper::merged, this, &Document::takeNotebook);
    connect(m_keeper, &NotebookKeeper::stateChanged, this, &Document::notesChanged);
    m_keeper->keep(m_notebook);
    m_keeper->open(notebookPath(directory, digests));
}

void Document::takeNotebook(const Case& notebook)
{
    const bool hasOtherRules = notebook.corrections != m_notebook.corrections;
    m_notebook = notebook;
    if (hasOtherRules)
        applyRules();
    else
        emit rulesChanged(); // their log may be another one
    emit notesChanged();
}

void Document::setNotebook(const Case& notebook)
{
    m_notebook = notebook;
    applyRules();
    emit notesChanged();
}

Result<void> Document::changeNotes(const std::function<Result<void>(Case&)>& change)
{
    Case changed = m_notebook;
    const Result<void> made = change(changed);
    if (!made)
        return made;
    m_notebook = std::move(changed);
    keepNotebook();
    emit notesChanged();
    return {};
}

void Document::keepNotebook()
{
    if (m_keeper)
        m_keeper->keep(m_notebook);
}

QString Document::whyNotKept() const
{
    if (m_keeper && !m_keeper->problem().message.empty())
        return shownText(describe(m_keeper->problem()));
    return m_whyNotKept;
}

} // namespace waybill
