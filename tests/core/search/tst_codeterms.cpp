// SPDX-License-Identifier: EUPL-1.2
#include "search/codeterms.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestCodeTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOfACodeAreWrittenShort()
    {
        QCOMPARE(shortCode(u"dgvb-vrg-0007"_s), u"dgvb-vrg-7"_s);
        QCOMPARE(shortCode(u"dgvb-vrg-7"_s), u"dgvb-vrg-7"_s);
        QCOMPARE(shortCode(u"a-000"_s), u"a-0"_s);
    }

    void codeIsFoundByItsEndingsToo()
    {
        QCOMPARE(codeTerms(u"dgvb-vrg-0007"_s), (QStringList{u"dgvb-vrg-7"_s, u"vrg-7"_s}));
    }

    void otherWordsAreNoCodes_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"", "wonen", "0007", "ict-beleid", "vrg-", "-", "a-b-c-d-e-f-7", "vrg-7a"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }

    void otherWordsAreNoCodes()
    {
        QFETCH(const QString, word);

        QCOMPARE(shortCode(word), QString());
        QCOMPARE(codeTerms(word), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCodeTerms)
#include "tst_codeterms.moc"
