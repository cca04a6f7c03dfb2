// SPDX-License-Identifier: EUPL-1.2
#include "editors/bankchoices.h"
#include "model/concept.h"
#include "model/institute.h"
#include "model/policydossier.h"
#include "support/testbank.h"

#include <QCollator>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QList<Choice> &choices)
{
    QStringList texts;
    for (const Choice &choice : choices)
        texts.append(choice.text);
    return texts;
}

Uid makeConcept(Bank &bank, const QString &label)
{
    return test::insert(bank, Concept{.prefNl = label, .scheme = u"wonen"_s});
}

} // namespace

class TestBankChoices : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Dutch)); }

    void init() { m_bank = test::makeBank(u"DGVB"_s); }

    void keyOfAChoiceIsItsUid()
    {
        const Uid subject = makeConcept(*m_bank, u"wonen"_s);

        QCOMPARE(conceptChoices(*m_bank), (QList<Choice>{{textOf(subject), u"wonen"_s}}));
        QCOMPARE(uidsOf({textOf(subject)}), QList<Uid>{subject});
    }

    void choicesStandInTheOrderOfTheirTexts()
    {
        for (const char *label : {"wonen", "énergie", "Leegstand", "zorg"})
            makeConcept(*m_bank, QString::fromUtf8(label));

        const QStringList texts = textsOf(conceptChoices(*m_bank));

        QCOMPARE(texts.size(), 4);
        QCOMPARE(texts.last(), u"zorg"_s);
        QVERIFY(std::ranges::is_sorted(texts, QCollator()));
    }

    void everyKindIsCalledByWhatPeopleKnow()
    {
        test::insert(*m_bank, Institute{.nameNl = u"Bureau Een"_s});
        test::insert(*m_bank, PolicyDossier{.code = u"D3"_s, .title = u"Leefbare kernen"_s});

        QCOMPARE(textsOf(unitChoices(*m_bank)), QStringList(u"DGVB – Eenheid DGVB"_s));
        QCOMPARE(unitChoices(*m_bank).first().shortly(), u"DGVB"_s);
        QCOMPARE(textsOf(instituteChoices(*m_bank)), QStringList(u"Bureau Een"_s));
        QCOMPARE(textsOf(dossierChoices(*m_bank)), QStringList(u"D3 Leefbare kernen"_s));
    }

    void whatIsInTheTrashIsNoChoice()
    {
        const Uid subject = makeConcept(*m_bank, u"wonen"_s);
        QVERIFY_RESULT(test::removeRecord<Concept>(*m_bank, subject));

        QVERIFY(conceptChoices(*m_bank).isEmpty());
    }

    void bankThatCannotBeReadGivesNoChoices()
    {
        makeConcept(*m_bank, u"wonen"_s);
        QVERIFY_RESULT(m_bank->context().db.runScript("DROP TABLE concept"));

        QVERIFY(conceptChoices(*m_bank).isEmpty());
    }

    void everyValueOfAnEnumerationHasWords()
    {
        const QList<Choice> choices = codeChoices<StudyType>();

        QCOMPARE(choices.size(), qsizetype(codesOf<StudyType>.size()));
        for (const Choice &choice : choices)
            QVERIFY(!choice.text.isEmpty());
    }

    void chosenCodesAreValuesAndForeignOnesAreLeftOut()
    {
        QCOMPARE(valuesOf<StudyType>({u"monitor"_s, u"verzonnen"_s, u"rapport"_s}),
                 (QList{StudyType::Monitor, StudyType::Rapport}));
    }
};

QTEST_GUILESS_MAIN(TestBankChoices)
#include "tst_bankchoices.moc"
