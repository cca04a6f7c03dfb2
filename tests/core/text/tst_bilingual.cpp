// SPDX-License-Identifier: EUPL-1.2
#include "text/bilingual.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

/// The list that joins Dutch and English; its words are canonical as the pipeline writes them.
class TestBilingual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dutchWordHasItsEnglishOnes()
    {
        QVERIFY(translationsOf(u"fiets"_s, TextLanguage::Dutch).contains(u"bicycl"_s));
    }

    void wordOfPolicyIsOfOurOwnList()
    {
        QVERIFY(translationsOf(u"armoede"_s, TextLanguage::Dutch).contains(u"poverti"_s));
        QVERIFY(translationsOf(u"poverti"_s, TextLanguage::English).contains(u"armoede"_s));
    }

    void bothLanguagesKnowTheSamePairs()
    {
        for (const QString &english : translationsOf(u"gemeente"_s, TextLanguage::Dutch)) {
            const QStringList back = translationsOf(english, TextLanguage::English);
            QVERIFY2(back.isEmpty() || back.contains(u"gemeente"_s), qPrintable(english));
        }
    }

    void wordOfAllSubjectsHasNone()
    {
        QCOMPARE(translationsOf(u"ding"_s, TextLanguage::English), QStringList());
    }

    void unknownWordHasNone() { QCOMPARE(translationsOf(u"qwrtz"_s, TextLanguage::Dutch), QStringList()); }
};

QTEST_GUILESS_MAIN(TestBilingual)
#include "tst_bilingual.moc"
