// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <QVariant>
#include <QWaitCondition>

#include <optional>

namespace kb {

/// What is remembered about the window, outside every bank: the file of a QSettings, of which all values are
/// in memory. The window's thread, the only one that may ask, never waits for the disk: a thread of its own
/// writes what was changed, together with what was changed shortly after, and leaves alone what only another
/// run of the program changed. What the disk refuses is tried again with the next change.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Where the system keeps those of this program.
    Preferences();
    /// In a file of its own.
    explicit Preferences(const QString &iniFile);
    /// Waits until everything is on disk.
    ~Preferences() override;

    /// As it was set, or as the file has it: that may be its text.
    QVariant value(QAnyStringView name, const QVariant &fallback = {}) const;
    void setValue(QAnyStringView name, const QVariant &value);
    /// With all that is below it.
    void remove(QAnyStringView name);

    /// What is below a name, by the rest of its name.
    QVariantMap below(QAnyStringView name) const;
    /// As QSettings keeps an array: the first row without anything ends it.
    QList<QVariantMap> array(QAnyStringView name) const;
    /// Always written whole, so that rows of two runs never mix.
    void setArray(QAnyStringView name, const QList<QVariantMap> &rows);

    /// Where the file of its own lies; empty: the system has a place for what a program keeps.
    QString folder() const;
    /// Before somebody else reads the file.
    void waitUntilWritten();

Q_SIGNALS:
    /// What was changed holds, but the next run will not know it; told once.
    void refused();

private:
    using Changes = QMap<QString, std::optional<QVariant>>; ///< none: removed, with all that is below it

    Changes removalOf(const QString &name) const;
    void change(const Changes &changes);
    void startWriting();               ///< with the mutex
    void writeAll();                   ///< on the writing thread
    std::optional<Changes> next();     ///< on the writing thread
    void takeBack(const Changes &old); ///< on the writing thread

    const QString m_file; ///< empty: where the system keeps them
    QMap<QString, QVariant> m_values;
    QMutex m_mutex;    ///< of the four below
    Changes m_changed; ///< what is not on disk yet
    bool m_isWriting = false;
    bool m_isAwaited = false;
    bool m_isRefusalTold = false;
    QWaitCondition m_awaited;
    QThreadPool m_writer; ///< one thread, so that what is changed later is written later
};

} // namespace kb
