// SPDX-License-Identifier: EUPL-1.2
#include "model/linkways.h"
#include "report/linkwords.h"

#include <QSet>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestLinkWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTwoRecordsCanBeLinkedAsSeeAlso()
    {
        const auto ways = linkWays(Kind::Bulletin, Kind::Institute);

        QCOMPARE(ways, QList{LinkWay{.type = LinkType::SeeAlso}});
    }

    void bothEndsSeeTheSameLinkFromTheirOwnSide()
    {
        const LinkWay fromStudy = linkWays(Kind::Study, Kind::PolicyDossier).first();
        const LinkWay fromDossier = linkWays(Kind::PolicyDossier, Kind::Study).first();

        QCOMPARE(fromStudy.type, LinkType::Dossier);
        QCOMPARE(fromDossier.type, LinkType::Dossier);
        QVERIFY(fromStudy.isForward);
        QVERIFY(!fromDossier.isForward);
        QVERIFY(label(fromStudy) != label(fromDossier));
    }

    void aStudyAnswersAQuestionInOneOfItsDegrees()
    {
        const auto ways = linkWays(Kind::KnowledgeQuestion, Kind::Study);

        QCOMPARE(ways.size(), qsizetype(allOf<AnswerDegree>().size() + 2)); // may answer, and see also
        QCOMPARE(ways.first().form, LinkForm::Answer);
        QVERIFY(!ways.first().isForward);
    }

    void aSignalNeedsAMeaningForADossier()
    {
        QCOMPARE(linkWays(Kind::Signal, Kind::PolicyDossier).first().form, LinkForm::Meaning);
    }

    void everyWayHasWordsOfItsOwn()
    {
        QSet<QString> words;
        int count = 0;
        for (const LinkType type : allOf<LinkType>()) {
            words.insert(label(LinkWay{.type = type}));
            ++count;
        }

        QCOMPARE(words.size(), count);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestLinkWays)
#include "tst_linkways.moc"
