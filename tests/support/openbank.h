// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/examplebank.h"
#include "text/texttables.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace kb::test {

/// A bank with nothing in it: made once per program, copied for every test that asks.
inline QString emptyFile()
{
    static const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("empty.kennisbank"));
    if (QFile::exists(file))
        return file;
    NewBank settings;
    settings.name = QStringLiteral("Leeg");
    settings.unit.code = QStringLiteral("DGVB");
    settings.unit.nameNl = QStringLiteral("Volkshuisvesting en Bouwen");
    settings.user.name = QStringLiteral("Sanne de Wit");
    if (const auto bank = Bank::create(file, settings); !bank)
        qFatal("%s", qPrintable(bank.error().detail));
    return file;
}

/// A place of its own for one test: a bank in a file, and settings that nobody else has.
class Desk
{
public:
    enum class Content { Example, Nothing };

    /// `unit`: whose example it is.
    explicit Desk(Content content = Content::Example, const QString &unit = QStringLiteral("DGVB"))
        : m_settings(m_folder.filePath(QStringLiteral("window.ini")))
    {
        if (content == Content::Example) {
            QFile::copy(exampleFile(unit), path());
            return;
        }
        QFile::copy(emptyFile(), path());
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.kennisbank")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Preferences &settings() { return m_settings; }

    /// As the window opens it: with the tables of words read.
    std::unique_ptr<Bank> open(OpenMode mode = OpenMode::ReadWrite, const Clock &clock = systemClock()) const
    {
        readTextTables();
        auto bank = Bank::open(path(), mode, clock);
        if (!bank)
            qFatal("%s", qPrintable(bank.error().detail));
        return *std::move(bank);
    }

private:
    QTemporaryDir m_folder;
    Preferences m_settings;
};

/// Lets everything that reads or runs beside the window come to an end.
inline bool settle(Workspace &workspace)
{
    const auto isQuiet = [&] { return !workspace.reads().isBusy() && !workspace.jobs().isBusy(); };
    QTest::qWait(20);
    return QTest::qWaitFor(isQuiet, 20000);
}

/// Answers the next modal dialog of this type while `work` waits for it; false when none came.
template <typename Dialog>
bool answering(const std::function<void()> &work, const std::function<void(Dialog &)> &answer)
{
    bool isAnswered = false;
    QTimer waiter;
    QObject::connect(&waiter, &QTimer::timeout, &waiter, [&] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog || isAnswered)
            return;
        isAnswered = true;
        answer(*dialog);
    });
    waiter.start(10);
    work();
    return QTest::qWaitFor([&] { return isAnswered; }, 3000);
}

} // namespace kb::test
