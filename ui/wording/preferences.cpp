// SPDX-License-Identifier: EUPL-1.2
#include "wording/preferences.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSettings>

namespace kb {

namespace {

constexpr std::chrono::milliseconds TogetherWithin{200};

QSettings preferencesOnDisk(const QString &file)
{
    if (file.isEmpty())
        return QSettings();
    return QSettings(file, QSettings::IniFormat);
}

bool isSame(const QVariant &one, const QVariant &other)
{
    return one.metaType() == other.metaType() && one == other;
}

} // namespace

Preferences::Preferences()
    : Preferences(QString())
{
}

Preferences::Preferences(const QString &iniFile)
    : m_file(iniFile)
{
    m_writer.setMaxThreadCount(1);
    const QSettings disk = preferencesOnDisk(m_file);
    const QStringList names = disk.allKeys();
    for (const QString &name : names)
        m_values.insert(name, disk.value(name));
}

Preferences::~Preferences()
{
    waitUntilWritten();
}

QVariant Preferences::value(QAnyStringView name, const QVariant &fallback) const
{
    return m_values.value(name.toString(), fallback);
}

void Preferences::setValue(QAnyStringView name, const QVariant &value)
{
    const QString key = name.toString();
    const auto held = m_values.constFind(key);
    if (held == m_values.constEnd() || !isSame(*held, value))
        change({{key, value}});
}

void Preferences::remove(QAnyStringView name)
{
    change(removalOf(name.toString()));
}

QVariantMap Preferences::below(QAnyStringView name) const
{
    const QString start = name.toString() + u'/';
    QVariantMap found;
    for (auto at = m_values.lowerBound(start); at != m_values.cend() && at.key().startsWith(start); ++at)
        found.insert(at.key().sliced(start.size()), at.value());
    return found;
}

QList<QVariantMap> Preferences::array(QAnyStringView name) const
{
    const QString start = name.toString() + u'/';
    const int size = value(start + QStringLiteral("size")).toInt();
    QList<QVariantMap> rows;
    for (int number = 1; number <= size; ++number) {
        const QVariantMap row = below(start + QString::number(number));
        if (row.isEmpty())
            break;
        rows.append(row);
    }
    return rows;
}

void Preferences::setArray(QAnyStringView name, const QList<QVariantMap> &rows)
{
    if (array(name) == rows)
        return;
    const QString start = name.toString() + u'/';
    Changes changes = removalOf(name.toString());
    changes.insert(start + QStringLiteral("size"), int(rows.size()));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QString inRow = start + QString::number(row + 1) + u'/';
        for (const auto &[column, cell] : rows[row].asKeyValueRange())
            changes.insert(inRow + column, cell);
    }
    change(changes);
}

QString Preferences::folder() const
{
    return m_file.isEmpty() ? QString() : QFileInfo(m_file).absolutePath();
}

void Preferences::waitUntilWritten()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isAwaited = true;
        m_awaited.wakeAll();
        if (!m_changed.isEmpty())
            startWriting();
    }
    m_writer.waitForDone();
    const QMutexLocker lock(&m_mutex);
    m_isAwaited = false;
}

/// All that is known below it too: it may be set again before this is written.
Preferences::Changes Preferences::removalOf(const QString &name) const
{
    Changes removal;
    const QStringList known = below(name).keys();
    for (const QString &rest : known)
        removal.insert(name + u'/' + rest, std::nullopt);
    if (!known.isEmpty() || m_values.contains(name))
        removal.insert(name, std::nullopt);
    return removal;
}

void Preferences::change(const Changes &changes)
{
    if (changes.isEmpty())
        return;
    for (const auto &[name, value] : changes.asKeyValueRange()) {
        if (value)
            m_values.insert(name, *value);
        else
            m_values.remove(name);
    }
    const QMutexLocker lock(&m_mutex);
    m_changed.insert(changes);
    startWriting();
}

void Preferences::startWriting()
{
    if (!std::exchange(m_isWriting, true))
        m_writer.start([this] { writeAll(); });
}

/// A name comes before all that is below it, so what was set after a removal is there.
void Preferences::writeAll()
{
    while (const auto changes = next()) {
        QSettings disk = preferencesOnDisk(m_file);
        for (const auto &[name, value] : changes->asKeyValueRange()) {
            if (value)
                disk.setValue(name, *value);
            else
                disk.remove(name);
        }
        disk.sync();
        if (disk.status() == QSettings::AccessError)
            return takeBack(*changes);
    }
}

std::optional<Preferences::Changes> Preferences::next()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_isAwaited)
        m_awaited.wait(&m_mutex, QDeadlineTimer(TogetherWithin));
    m_isWriting = !m_changed.isEmpty();
    if (!m_isWriting)
        return std::nullopt;
    return std::exchange(m_changed, {});
}

/// What was changed meanwhile goes before.
void Preferences::takeBack(const Changes &old)
{
    const QMutexLocker lock(&m_mutex);
    const Changes later = std::exchange(m_changed, old);
    m_changed.insert(later);
    m_isWriting = false;
    if (!std::exchange(m_isRefusalTold, true))
        QMetaObject::invokeMethod(this, &Preferences::refused, Qt::QueuedConnection);
}

} // namespace kb
