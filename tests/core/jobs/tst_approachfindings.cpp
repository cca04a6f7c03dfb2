// SPDX-License-Identifier: EUPL-1.2
#include "jobs/approachfindings.h"
#include "model/approach.h"
#include "model/studyrelation.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestApproachFindings : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_approach;

    Uid studyThatFound(const QString &statement, FindingDirection direction, int strength) const
    {
        const Uid study = test::insert(*m_bank, test::aStudy(statement));
        test::insert(*m_bank, Finding{.study = study,
                                      .approach = m_approach,
                                      .direction = direction,
                                      .strength = strength,
                                      .statement = statement});
        return study;
    }

    QStringList found() const
    {
        QStringList statements;
        const auto known = findingsAbout(*m_bank, m_approach);
        for (const Finding &finding : known->findings)
            statements.append(finding.statement);
        return statements;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_approach = test::insert(*m_bank, Approach{.nameNl = u"Gedeelde pool"_s});
    }

    void whatStudiesFoundIsJudgedTogether()
    {
        studyThatFound(u"Sneller"_s, FindingDirection::Werkt, 2);
        studyThatFound(u"Bij gelijke regels"_s, FindingDirection::WerktDeels, 3);

        QCOMPARE(found(), (QStringList{u"Sneller"_s, u"Bij gelijke regels"_s}));
        QVERIFY(findingsAbout(*m_bank, m_approach)->judged.verdict == ApproachVerdict::WerktWaarschijnlijk);
    }

    void aStudyThatNoLongerStandsDoesNotCount()
    {
        const Uid withdrawn = studyThatFound(u"Ingetrokken"_s, FindingDirection::Werkt, 3);
        const Uid replaced = studyThatFound(u"Vervangen"_s, FindingDirection::Werkt, 3);
        const Uid gone = studyThatFound(u"Weg"_s, FindingDirection::Werkt, 3);
        const Uid newer = studyThatFound(u"Nieuw"_s, FindingDirection::WerktNiet, 2);
        QVERIFY_RESULT(test::edit<Study>(*m_bank, withdrawn, [](Study &edited) {
            edited.publicationStatus = PublicationStatus::Ingetrokken;
        }));
        test::insert(*m_bank, StudyRelation{.study = newer, .target = replaced});
        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, gone));

        QCOMPARE(found(), QStringList{u"Nieuw"_s});
    }

    void approachIsKnownByItsNameInASentence()
    {
        test::insert(*m_bank, Approach{.nameNl = u"Burgerberaad"_s, .nameEn = u"Citizens’ assembly"_s});
        const auto namesIn = [this](const QString &sentence) {
            QStringList names;
            const auto named = approachesNamedIn(*m_bank, sentence);
            for (const NamedApproach &one : *named)
                names.append(one.approach.nameNl);
            return names;
        };

        QCOMPARE(namesIn(u"Een gedeelde pool helpt."_s), QStringList{u"Gedeelde pool"_s});
        QCOMPARE(namesIn(u"A citizens’ assembly helps."_s), QStringList{u"Burgerberaad"_s});
        QCOMPARE(namesIn(u"Een pool helpt."_s), QStringList());
    }

    void nothingFoundIsTooLittle()
    {
        QVERIFY(findingsAbout(*m_bank, m_approach)->judged.verdict == ApproachVerdict::TeWeinigBekend);
    }
};

QTEST_GUILESS_MAIN(TestApproachFindings)
#include "tst_approachfindings.moc"
