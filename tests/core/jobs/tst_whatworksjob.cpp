// SPDX-License-Identifier: EUPL-1.2
#include "jobs/whatworksjob.h"
#include "model/study.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What the bank says for the paper about approaches.
class TestWhatWorksJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_pool;
    Uid m_council;

    void find(const Uid &approach, const QString &title, FindingDirection direction) const
    {
        const Uid study = test::insert(*m_bank, test::aStudy(title));
        test::insert(*m_bank, Finding{.study = study,
                                      .approach = approach,
                                      .direction = direction,
                                      .strength = 3,
                                      .statement = u"Over "_s + title});
    }

    static QStringList told(const ReportedApproach &approach)
    {
        QStringList told;
        for (const ReportedFinding &one : approach.findings)
            told.append(one.title + u": "_s + one.finding.statement);
        return told;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_council = test::insert(*m_bank, Approach{.nameNl = u"Burgerberaad"_s});
        m_pool = test::insert(*m_bank, Approach{.nameNl = u"Pool van specialisten"_s});
        find(m_pool, u"pech"_s, FindingDirection::WerktNiet);
        find(m_council, u"kernen"_s, FindingDirection::WerktDeels);
        find(m_pool, u"snelheid"_s, FindingDirection::Werkt);
    }

    void eachApproachHasItsFindingsWithTheirStudies()
    {
        const auto content = whatWorksContent(*m_bank, {}, Language::Nl);

        QVERIFY_RESULT(content);
        QCOMPARE(content->approaches.size(), 2);
        QCOMPARE(told(content->approaches[0]), QStringList{u"kernen: Over kernen"_s});
        QCOMPARE(told(content->approaches[1]),
                 (QStringList{u"snelheid: Over snelheid"_s, u"pech: Over pech"_s})); // what works first
    }

    void oneApproachIsToldAlone()
    {
        const auto content = oneApproachContent(*m_bank, m_pool, Language::Nl);

        QVERIFY_RESULT(content);
        QCOMPARE(content->approaches.size(), 1);
        QCOMPARE(told(content->approaches[0]).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestWhatWorksJob)
#include "tst_whatworksjob.moc"
