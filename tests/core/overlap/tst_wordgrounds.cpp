// SPDX-License-Identifier: EUPL-1.2
#include "overlap/groundlessons.h"
#include "overlap/wordgrounds.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

/// The words of a pair that was put away because both have one word.
class TestWordGrounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shownWordsAreThoseOfTheEvidence()
    {
        const Overlap pair{.parts = {{.name = PartName::SharedWords,
                                      .evidence = {{.name = EvidenceName::Word, .label = u"huis"_s},
                                                   {.name = EvidenceName::ConceptWord, .label = u"dak"_s}}}}};

        QCOMPARE(shownWords(pair), QStringList{u"huis"_s});
    }

    void wordsOfBothAreInTheirBasicForm()
    {
        const QString one = u"Waar staan de huizen?"_s;

        const QStringList words = wordsOfBoth({}, one, u"Wie bouwt dit huis?"_s);

        QCOMPARE(words.size(), 1);
        QCOMPARE(words, wordsOfBoth({}, u"Wie bouwt dit huis?"_s, one));
    }

    void wordsThatSayNothingAreNoneOfThem()
    {
        QVERIFY(wordsOfBoth({}, u"Hoe werkt het?"_s, u"Hoe is het dan?"_s).isEmpty());
    }

    void wordsOfASharedConceptSpeakForTheConcept()
    {
        const QString one = u"Waarom staan huizen leeg?"_s;
        const QString other = u"Wie koopt huizen?"_s;
        const Overlap pair{.parts = {{.name = PartName::Concepts,
                                      .evidence = {{.name = EvidenceName::Concept, .label = u"huizen"_s}}}}};

        QCOMPARE(wordsOfBoth({}, one, other).size(), 1);
        QVERIFY(wordsOfBoth(pair, one, other).isEmpty());
    }

    void whatAVerdictKeepsIsReadAgainBesideItsGrounds()
    {
        const QList<GroundPoints> grounds{{Ground::SharedWords, 20}, {Ground::People, 9}};
        const QStringList words{u"huis"_s, u"dak"_s};

        const QStringList kept = groundTexts(grounds) + wordTexts(words);

        QCOMPARE(wordsFrom(kept), words);
        QCOMPARE(groundsFrom(kept), grounds);
    }
};

QTEST_GUILESS_MAIN(TestWordGrounds)
#include "tst_wordgrounds.moc"
