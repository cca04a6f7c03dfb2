// SPDX-License-Identifier: EUPL-1.2
#include "bank/links.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestLinks : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_study;
    QList<Uid> m_others;

    Result<> set(const QList<Uid> &targets, LinkType type = LinkType::SeeAlso) const
    {
        return m_bank->write({.act = u"link"_s}, [&](Write &write) {
            return m_bank->links().set(write, m_study, type, targets);
        });
    }

    QList<Uid> targets() const { return *m_bank->links().from(m_study, LinkType::SeeAlso); }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_study = test::insert(*m_bank, test::aStudy());
        m_others.clear();
        for (int i = 0; i < 3; ++i)
            m_others.append(test::insert(*m_bank, test::aStudy()));
    }

    void linksComeInTheOrderInWhichTheyWereMade()
    {
        const QList<Uid> backward{m_others[2], m_others[0], m_others[1]};

        QVERIFY_RESULT(set(backward));

        QCOMPARE(targets(), backward);
    }

    void linkIsSeenFromTheOtherEndToo()
    {
        QVERIFY_RESULT(set({m_others[0]}));

        QCOMPARE(*m_bank->links().to(m_others[0], LinkType::SeeAlso), QList<Uid>{m_study});
        QVERIFY(m_bank->links().to(m_study, LinkType::SeeAlso)->isEmpty());
    }

    void typesDoNotMix()
    {
        QVERIFY_RESULT(set({m_others[0]}, LinkType::SeeAlso));
        QVERIFY_RESULT(set({m_others[1]}, LinkType::Related));

        QCOMPARE(targets(), QList<Uid>{m_others[0]});
        QCOMPARE(*m_bank->links().from(m_study, LinkType::Related), QList<Uid>{m_others[1]});
    }

    void settingAddsWhatIsMissingAndTakesAwayWhatIsLeftOver()
    {
        QVERIFY_RESULT(set({m_others[0], m_others[1]}));
        QVERIFY_RESULT(set({m_others[1], m_others[2]}));

        QCOMPARE(targets(), (QList<Uid>{m_others[1], m_others[2]}));
    }

    void settingWhatIsThereAlreadyWritesNothing()
    {
        QVERIFY_RESULT(set({m_others[0], m_others[1]}));
        const qint64 before = *m_bank->context().log.count();

        QVERIFY_RESULT(set({m_others[1], m_others[0]}));

        QCOMPARE(*m_bank->context().log.count(), before);
    }

    void targetNamedTwiceIsOneLink()
    {
        QVERIFY_RESULT(set({m_others[0], m_others[0]}));

        QCOMPARE(targets(), QList<Uid>{m_others[0]});
    }

    void uidOfALinkFollowsFromItsEndsAndType()
    {
        const Uid link = linkUid(m_study, LinkType::SeeAlso, m_others[0]);

        QCOMPARE(linkUid(m_study, LinkType::SeeAlso, m_others[0]), link);
        QVERIFY(linkUid(m_others[0], LinkType::SeeAlso, m_study) != link);
        QVERIFY(linkUid(m_study, LinkType::Related, m_others[0]) != link);
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
