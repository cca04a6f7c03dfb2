// SPDX-License-Identifier: EUPL-1.2
#include "jobs/conceptoffer.h"
#include "model/concept.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestConceptOffer : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    Uid add(const QString &name, const std::function<void(Concept &)> &change = {})
    {
        Concept subject;
        subject.prefNl = name;
        subject.scheme = u"wonen"_s;
        if (change)
            change(subject);
        return test::insert(*m_bank, subject);
    }

    QStringList namesFor(const QString &text)
    {
        const auto found = conceptsFor(*m_bank, text, 5);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        QStringList names;
        for (const SuggestedConcept &each : *found)
            names.append(each.name);
        return names;
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void conceptOfTheBankIsFoundByAnyOfItsLabels()
    {
        add(u"energiearmoede"_s, [](Concept &subject) {
            subject.prefEn = u"energy poverty"_s;
            subject.altNl = {u"stookarmoede"_s};
            subject.hiddenNl = {u"energie-armoede"_s};
        });

        QCOMPARE(namesFor(u"Over stookarmoede in de winter"_s), QStringList{u"energiearmoede"_s});
        QCOMPARE(namesFor(u"What is energy poverty and who has it?"_s), QStringList{u"energiearmoede"_s});
    }

    void conceptThatIsNotUsedAnyMoreIsNotOffered()
    {
        add(u"huurder"_s, [](Concept &subject) { subject.status = ConceptStatus::Vervallen; });

        QCOMPARE(namesFor(u"huurders"_s), QStringList());
    }

    void conceptOfManyRecordsComesAfterARareOne()
    {
        const Uid usual = add(u"armoede"_s);
        add(u"woning"_s);
        for (int number = 1; number <= 5; ++number) {
            const Uid question = test::insert(*m_bank, test::aQuestion());
            QVERIFY_RESULT(m_bank->write({u"link"_s}, [&](Write &write) {
                return m_bank->links().set(write, question, LinkType::Concept, {usual});
            }));
        }

        QCOMPARE(namesFor(u"armoede en een woning"_s), (QStringList{u"woning"_s, u"armoede"_s}));
    }

    void emptyBankOffersNothing() { QCOMPARE(namesFor(u"huurders"_s), QStringList()); }
};

QTEST_GUILESS_MAIN(TestConceptOffer)
#include "tst_conceptoffer.moc"
