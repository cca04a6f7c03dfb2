// SPDX-License-Identifier: EUPL-1.2
#include "frame/mayreplace.h"
#include "support/openbank.h"

#include <QMessageBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestMayReplace : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        return file.fileName();
    }

private Q_SLOTS:
    void freeNameIsNotAskedAbout()
    {
        QVERIFY(mayReplace(m_folder.filePath(u"nieuw.kopie"_s), u"Copy"_s, nullptr));
    }

    void fileThatIsThereIsOnlyReplacedWhenTheUserSaysSo()
    {
        const QString path = file(u"oud.kopie"_s);
        bool mayNow = false;

        const bool isAsked = answering<QMessageBox>([&] { mayNow = mayReplace(path, u"Copy"_s, nullptr); },
                                                    [](QMessageBox &box) {
                                                        QVERIFY(box.text().contains(u"oud.kopie"_s));
                                                        box.buttons().first()->click();
                                                    });

        QVERIFY(isAsked);
        QVERIFY(mayNow);
    }

    void enterAndEscapeKeepIt_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Escape") << Qt::Key_Escape;
    }

    void enterAndEscapeKeepIt()
    {
        QFETCH(const Qt::Key, key);
        const QString path = file(u"oud.kopie"_s);
        bool mayNow = true;

        const bool isAsked = answering<QMessageBox>([&] { mayNow = mayReplace(path, u"Copy"_s, nullptr); },
                                                    [key](QMessageBox &box) { QTest::keyClick(&box, key); });

        QVERIFY(isAsked);
        QVERIFY(!mayNow);
    }
};

QTEST_MAIN(TestMayReplace)
#include "tst_mayreplace.moc"
