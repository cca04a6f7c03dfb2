// SPDX-License-Identifier: EUPL-1.2
#include "bank/namedsettings.h"
#include "jobs/overlapreportjob.h"
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Why a pair is always or never shown stays with the rule, whoever judges the pair.
class TestRuleReasons : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Overlap m_pair; ///< two questions, strong

    ShownOverlap shown() const { return *OverlapStore(*m_bank).ofPair(m_pair.a, m_pair.b); }
    Result<> rule(std::optional<ShowRule> rule, const QString &reason = {}) const
    {
        return ruleOnPair(*m_bank, m_pair.a, m_pair.b, rule, reason);
    }
    Result<> decide(const Verdict &verdict) const { return OverlapStore(*m_bank).decide(m_pair, verdict); }
    Result<> karimTakesOver() const
    {
        Profile karim;
        karim.name = u"Karim"_s;
        return m_bank->signIn(karim);
    }
    Result<> forgetTheReason() const
    {
        const NamedSettings rules(*m_bank, "overlap.rule.");
        return m_bank->write({u"settings"_s}, [&](Write &write) -> Result<> {
            for (const QString &pair : *rules.names()) {
                if (auto forgotten = rules.forget(write, pair); !forgotten)
                    return forgotten;
            }
            return {};
        });
    }
    /// As the report tells the pair.
    ReportedPair reported() const
    {
        const auto content = overlapReportContent(*m_bank, Language::En);
        for (const ReportedPair &pair : content->pairs) {
            if (QSet{pair.a.uid, pair.b.uid} == QSet{m_pair.a, m_pair.b})
                return pair;
        }
        qFatal("not in the report");
    }
    Overlap firstOf(const OverlapFilter &filter) const
    {
        const OverlapStore store(*m_bank);
        return store.rows(store.ids(filter)->mid(0, 1))->first().pair;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        m_pair = firstOf({.kinds = {OverlapKind::VraagVraag}});
    }

    void reasonStandsBesideThatOfAnotherPersonsVerdict()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd, .reasonText = u"Zelfde doelgroep"_s}));
        QVERIFY_RESULT(karimTakesOver());

        QVERIFY_RESULT(rule(ShowRule::Altijd, u"Overleg"_s));

        QCOMPARE(shown().verdict->reasonText, u"Zelfde doelgroep"_s);
        QCOMPARE(shown().ruled.reason, u"Overleg"_s);
        QCOMPARE(shown().ruled.person, u"Karim"_s);
        QCOMPARE(shown().ruled.on, m_bank->now().date());
    }

    void reasonStaysWhenThePairIsJudged()
    {
        QVERIFY_RESULT(rule(ShowRule::Altijd, u"Wij willen dit zien"_s));

        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));

        QCOMPARE(shown().ruled.reason, u"Wij willen dit zien"_s);
    }

    void ruleThatIsTakenAwayTakesItsReasonAlong()
    {
        QVERIFY_RESULT(rule(ShowRule::Altijd, u"Wij willen dit zien"_s));
        QVERIFY_RESULT(rule(std::nullopt));

        QVERIFY_RESULT(rule(ShowRule::Altijd));

        QCOMPARE(shown().ruled.reason, QString());
    }

    void sameRuleWithoutAReasonKeepsThatOfBefore()
    {
        QVERIFY_RESULT(rule(ShowRule::Altijd, u"Wij willen dit zien"_s));
        QVERIFY_RESULT(karimTakesOver());
        const Decision before = shown().ruled;

        QVERIFY_RESULT(rule(ShowRule::Altijd));

        QCOMPARE(shown().ruled, before);
    }

    void sameRuleWithoutAReasonKeepsTheOneOfItsVerdict()
    {
        QVERIFY_RESULT(rule(ShowRule::Altijd, u"Wij willen dit zien"_s));
        QVERIFY_RESULT(forgetTheReason()); // as where a verdict moved along with its question

        QVERIFY_RESULT(rule(ShowRule::Altijd));

        QCOMPARE(shown().ruled.reason, u"Wij willen dit zien"_s);
    }

    void otherRuleWithoutAReasonHasNone()
    {
        QVERIFY_RESULT(rule(ShowRule::Altijd, u"Wij willen dit zien"_s));

        QVERIFY_RESULT(rule(ShowRule::Nooit));

        QCOMPARE(shown().ruled.reason, QString());
    }

    void ruleAndItsReasonAreOneStep()
    {
        QVERIFY_RESULT(rule(ShowRule::Altijd, u"Eerst"_s));
        QVERIFY_RESULT(rule(ShowRule::Nooit, u"Toch niet"_s));

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(shown().verdict->showRule, std::optional(ShowRule::Altijd));
        QCOMPARE(shown().ruled.reason, u"Eerst"_s);
    }

    void paperSaysThatAPairIsAlwaysShownByWhomAndWhy()
    {
        QVERIFY_RESULT(rule(ShowRule::Altijd, u"Wij willen dit zien"_s));

        const ReportedPair pair = reported();

        QVERIFY(pair.rule);
        QCOMPARE(pair.rule->rule, ShowRule::Altijd);
        QCOMPARE(pair.rule->reason, u"Wij willen dit zien"_s);
        QCOMPARE(pair.rule->by, u"KIEM"_s);
        QCOMPARE(pair.rule->on, m_bank->now().date());
        QCOMPARE(pair.reason, QString()); // it has points of its own
    }

    void weakPairIsOnPaperForTheReasonOfItsRule()
    {
        m_pair = firstOf({.levels = {OverlapLevel::Weak}, .kinds = {OverlapKind::VraagVraag}});

        QVERIFY_RESULT(rule(ShowRule::Altijd, u"Wij willen dit zien"_s));

        QCOMPARE(reported().reason, u"Wij willen dit zien"_s);
        QCOMPARE(reported().rule->reason, QString()); // it stands there already
    }
};

QTEST_GUILESS_MAIN(TestRuleReasons)
#include "tst_rulereasons.moc"
