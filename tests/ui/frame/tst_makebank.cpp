// SPDX-License-Identifier: EUPL-1.2
#include "frame/makebank.h"
#include "support/testbank.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

MakeBank makerOf(const QString &path)
{
    return [path] { return Bank::create(path, test::settingsOf(u"DGVB"_s)); };
}

} // namespace

class TestMakeBank : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_folder->path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    }

    void madeBankIsClosedAgainAndOpensHere()
    {
        const QString path = m_folder->filePath(u"a.kennisbank"_s);
        std::optional<Result<QString>> told;

        makeBeside(this, makerOf(path), [&](const Result<QString> &made) { told = made; });

        QTRY_VERIFY(told);
        QVERIFY_RESULT(*told);
        QCOMPARE(**told, path);
        QVERIFY_RESULT(Bank::open(path));
    }

    void bankIsMadeBesideTheWindowAndToldToIt()
    {
        QThread *made = nullptr;
        QThread *told = nullptr;
        const MakeBank make = [&]() -> Result<std::unique_ptr<Bank>> {
            made = QThread::currentThread();
            return Error{Error::Code::Cancelled, {}};
        };

        makeBeside(this, make, [&](const Result<QString> &) { told = QThread::currentThread(); });

        QTRY_COMPARE(told, QThread::currentThread());
        QVERIFY(made && made != told);
    }

    void whyABankCouldNotBeMadeIsTold()
    {
        const QString path = m_folder->filePath(u"a.kennisbank"_s);
        QVERIFY_RESULT(makerOf(path)());
        std::optional<Result<QString>> told;

        makeBeside(this, makerOf(path), [&](const Result<QString> &made) { told = made; });

        QTRY_VERIFY(told);
        QCOMPARE_ERROR(*told, Error::Code::Conflict);
    }

    void nothingIsToldToAWindowThatIsGone()
    {
        const QString path = m_folder->filePath(u"a.kennisbank"_s);
        std::atomic<bool> isMade = false;
        bool isTold = false;
        const MakeBank make = [&] {
            auto bank = makerOf(path)();
            isMade = true;
            return bank;
        };
        {
            QObject window;
            makeBeside(&window, make, [&](const Result<QString> &) { isTold = true; });
        }

        QTRY_VERIFY(isMade);
        QTest::qWait(50);

        QVERIFY(!isTold);
    }

    void freePathIsOneThatNoFileHas()
    {
        const QString first = freeBankPath(u"Voorbeeld"_s);
        QVERIFY_RESULT(makerOf(first)());
        const QString second = freeBankPath(u"Voorbeeld"_s);
        QVERIFY_RESULT(makerOf(second)());

        QVERIFY(first.endsWith(u"/Voorbeeld.kennisbank"));
        QVERIFY(second.endsWith(u"/Voorbeeld 2.kennisbank"));
        QVERIFY(freeBankPath(u"Voorbeeld"_s).endsWith(u"/Voorbeeld 3.kennisbank"));
    }

    void folderForDocumentsIsMadeWhereThereIsNone()
    {
        const QString path = freeBankPath(u"Voorbeeld"_s);

        QVERIFY(QFileInfo(path).dir().exists());
        QVERIFY(path.startsWith(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    }
};

QTEST_GUILESS_MAIN(TestMakeBank)
#include "tst_makebank.moc"
