// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session_keeper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace waybill {

namespace {

constexpr int SettleMs = 300;             ///< several changes come together
constexpr qint64 MostBytes = 1024 * 1024; ///< names of files only: more is no session
constexpr int MostWindows = 32, MostTabs = 200;
constexpr auto Schema = "waybill.session/1";

QJsonArray arrayOf(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts << text.toString();
    return texts;
}

QJsonObject jsonOf(const SessionTab& tab)
{
    return {{QStringLiteral("kind"), static_cast<int>(tab.kind)},
            {QStringLiteral("files"), arrayOf(tab.files)},
            {QStringLiteral("before"), arrayOf(tab.before)},
            {QStringLiteral("after"), arrayOf(tab.after)},
            {QStringLiteral("page"), tab.page}};
}

SessionTab tabOf(const QJsonObject& json)
{
    SessionTab tab;
    tab.kind = static_cast<SessionTab::Kind>(qBound(0, json.value(QStringLiteral("kind")).toInt(), 2));
    tab.files = textsOf(json.value(QStringLiteral("files")));
    tab.before = textsOf(json.value(QStringLiteral("before")));
    tab.after = textsOf(json.value(QStringLiteral("after")));
    tab.page = qBound(0, json.value(QStringLiteral("page")).toInt(), 20);
    return tab;
}

QByteArray bytesOf(const Session& session)
{
    QJsonArray windows;
    for (const SessionWindow& window : session.windows) {
        QJsonArray tabs;
        for (const SessionTab& tab : window.tabs)
            tabs << jsonOf(tab);
        windows << QJsonObject{{QStringLiteral("geometry"), QString::fromLatin1(window.geometry.toBase64())},
                               {QStringLiteral("tabs"), tabs},
                               {QStringLiteral("current"), window.current}};
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("schema"), QLatin1String(Schema)}, {QStringLiteral("windows"), windows}})
        .toJson();
}

SessionWindow windowOf(const QJsonObject& json)
{
    SessionWindow window;
    window.geometry = QByteArray::fromBase64(json.value(QStringLiteral("geometry")).toString().toLatin1());
    window.current = json.value(QStringLiteral("current")).toInt();
    const QJsonArray tabs = json.value(QStringLiteral("tabs")).toArray();
    for (const QJsonValue& tab : tabs)
        if (window.tabs.size() < MostTabs)
            window.tabs.push_back(tabOf(tab.toObject()));
    return window;
}

/// Adds the windows of one file; says why when there is none to read.
QString readInto(const QString& path, Session& session)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return SessionKeeper::tr("%1: %2").arg(path, file.errorString());
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.read(MostBytes), &error);
    if (error.error != QJsonParseError::NoError)
        return SessionKeeper::tr("%1: byte %2: %3").arg(path).arg(error.offset).arg(error.errorString());
    if (json.object().value(QStringLiteral("schema")).toString() != QLatin1String(Schema))
        return SessionKeeper::tr("%1: it is not a session of this version").arg(path);
    const QJsonArray windows = json.object().value(QStringLiteral("windows")).toArray();
    for (const QJsonValue& window : windows)
        if (session.windows.size() < MostWindows)
            session.windows.push_back(windowOf(window.toObject()));
    return {};
}

} // namespace

bool Session::isEmpty() const
{
    return files().isEmpty();
}

QStringList Session::files() const
{
    QStringList all;
    for (const SessionWindow& window : windows)
        for (const SessionTab& tab : window.tabs)
            all << tab.files << tab.before << tab.after;
    all.removeDuplicates();
    return all;
}

SessionKeeper::SessionKeeper(const QString& folder, QObject* parent)
    : QObject(parent), m_folder(folder), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QDir().mkpath(folder);
    m_lock = std::make_unique<QLockFile>(pathOf(m_name + QStringLiteral(".lock")));
    m_lock->setStaleLockTime(0); // never by age: a window may stay open for days
    if (!m_lock->tryLock(0))
        m_lock.reset();
    m_timer.setSingleShot(true);
    m_timer.setInterval(SettleMs);
    connect(&m_timer, &QTimer::timeout, this, &SessionKeeper::flush);
}

SessionKeeper::~SessionKeeper()
{
    if (!m_isFinished)
        flush();
}

QString SessionKeeper::ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sessions");
}

QString SessionKeeper::pathOf(const QString& name) const
{
    return m_folder + QLatin1Char('/') + name;
}

LeftSession SessionKeeper::takeLeft()
{
    LeftSession left;
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo& file : files) {
        if (file.completeBaseName() == m_name)
            continue;
        auto lock = std::make_unique<QLockFile>(pathOf(file.completeBaseName() + QStringLiteral(".lock")));
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0))
            continue; // its process lives
        const QString problem = readInto(file.absoluteFilePath(), left.session);
        if (left.problem.isEmpty())
            left.problem = problem;
        if (problem.isEmpty())
            m_left.push_back({file.absoluteFilePath(), std::move(lock)});
        else
            QFile::remove(file.absoluteFilePath());
    }
    return left;
}

void SessionKeeper::dropLeft()
{
    for (const LeftFile& file : m_left)
        QFile::remove(file.path);
    m_left.clear(); // unlocks
}

void SessionKeeper::noteChange(const std::function<Session()>& describe)
{
    m_describe = describe;
    if (!m_isFinished && !m_timer.isActive())
        m_timer.start();
}

void SessionKeeper::flush()
{
    m_timer.stop();
    if (!m_describe || m_isFinished)
        return;
    if (Session session = m_describe(); session != m_written) {
        write(session);
        m_written = std::move(session);
    }
}

void SessionKeeper::write(const Session& session)
{
    const QString path = pathOf(m_name + QStringLiteral(".json"));
    if (!m_lock)
        return;
    if (session.isEmpty()) {
        QFile::remove(path);
        return;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        file.write(bytesOf(session));
        file.commit(); // on a full disk the former one stays
    }
}

void SessionKeeper::finish(bool isKept)
{
    m_timer.stop();
    m_isFinished = true;
    if (!isKept)
        QFile::remove(pathOf(m_name + QStringLiteral(".json")));
    if (m_lock)
        m_lock->unlock();
}

void SessionKeeper::forget()
{
    static_cast<void>(takeLeft());
    dropLeft();
    m_written = {};
    QFile::remove(pathOf(m_name + QStringLiteral(".json")));
}

} // namespace waybill
