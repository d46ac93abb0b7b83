// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

namespace waybill {

/// One tab as it can be opened again.
struct SessionTab {
    enum class Kind { Capture, Case, Comparison };
    Kind kind = Kind::Capture;
    QStringList files;         ///< of a case: its file; of captures: arguments, "A+B" for one recording
    QStringList before, after; ///< of a comparison: arguments of each side
    int page = 0;
    friend bool operator==(const SessionTab&, const SessionTab&) = default;
};

struct SessionWindow {
    QByteArray geometry; ///< as QWidget::saveGeometry() gives it
    std::vector<SessionTab> tabs;
    int current = 0;
    friend bool operator==(const SessionWindow&, const SessionWindow&) = default;
};

/// What was open, window by window.
struct Session {
    std::vector<SessionWindow> windows;
    [[nodiscard]] bool isEmpty() const;
    /// Every file of it, for people.
    [[nodiscard]] QStringList files() const;
    friend bool operator==(const Session&, const Session&) = default;
};

/// What was left open, and a sentence when it cannot be read.
struct LeftSession {
    Session session;
    QString problem;
};

/// Keeps what is open in a file of its own, so that it can be offered again when the program dies. Each process writes
/// its own file, held by a lock; a file whose process is gone was left behind by a crash. Files hold names of captures,
/// no contents.
class SessionKeeper : public QObject {
    Q_OBJECT
public:
    /// `folder` is made when it is missing; where it cannot be written, nothing is kept.
    explicit SessionKeeper(const QString& folder, QObject* parent = nullptr);
    ~SessionKeeper() override;

    /// The folder of this user's sessions.
    [[nodiscard]] static QString ownFolder();

    /// Takes over what processes that are gone left open, newest first; empty when nothing was left. Ask once, at the
    /// start. Until dropLeft() no other process gets it, and when this one ends before, the next start finds it again.
    /// Files that cannot be read are removed.
    [[nodiscard]] LeftSession takeLeft();
    /// Removes what takeLeft() took over: the user has answered.
    void dropLeft();
    /// Writes what `describe` says, shortly after each call, one file after the other and never half.
    void noteChange(const std::function<Session()>& describe);
    /// Writes at once what waits.
    void flush();
    /// The program ends as the user wants: with `isKept` the next start finds what was written last, else nothing.
    void finish(bool isKept);
    /// Forgets everything that is kept, also of earlier starts.
    void forget();

private:
    /// A file of a process that is gone, with its lock in our hands.
    struct LeftFile {
        QString path;
        std::unique_ptr<QLockFile> lock;
    };
    void write(const Session& session);
    [[nodiscard]] QString pathOf(const QString& name) const;

    QString m_folder, m_name;
    std::unique_ptr<QLockFile> m_lock;
    std::vector<LeftFile> m_left;
    std::function<Session()> m_describe;
    QTimer m_timer;
    Session m_written;
    bool m_isFinished = false;
};

} // namespace waybill
