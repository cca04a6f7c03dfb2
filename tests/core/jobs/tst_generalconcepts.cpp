// SPDX-License-Identifier: EUPL-1.2
#include "jobs/generalconcepts.h"
#include "model/concept.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Concepts that say too little.
class TestGeneralConcepts : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    Uid addConcept(const QString &label) const
    {
        return test::insert(*m_bank, Concept{.prefNl = label, .scheme = u"wonen"_s});
    }
    bool isGeneral(const Uid &uid) const { return m_bank->records<Concept>().get(uid)->isGeneral; }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void conceptsAreMarkedInOneStep()
    {
        const Uid one = addConcept(u"alles"_s);
        const Uid other = addConcept(u"overal"_s);

        QVERIFY_RESULT(markGeneral(*m_bank, {one, other}));
        const bool areMarked = isGeneral(one) && isGeneral(other);
        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(areMarked);
        QVERIFY(!isGeneral(one) && !isGeneral(other));
    }

    void whatIsGeneralAlreadyIsNoStep()
    {
        const Uid one = addConcept(u"alles"_s);
        QVERIFY_RESULT(markGeneral(*m_bank, {one}));
        QVERIFY_RESULT(markGeneral(*m_bank, {one}));

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(!isGeneral(one)); // the first step was the last
    }

    void unknownConceptIsAnError()
    {
        QCOMPARE_ERROR(markGeneral(*m_bank, {namedUid("test"_L1, "none")}), Error::Code::NotFound);
    }

    void withoutProposalsNothingIsMarked()
    {
        const Uid one = addConcept(u"alles"_s);

        QVERIFY_RESULT(markProposedGeneral(*m_bank));

        QVERIFY(!isGeneral(one));
    }
};

QTEST_GUILESS_MAIN(TestGeneralConcepts)
#include "tst_generalconcepts.moc"
