// SPDX-License-Identifier: EUPL-1.2
#include "report/overlapwords.h"
#include "report/sharedmarks.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QStringList piecesOf(const QString &text, const QList<doc::Range> &marks)
{
    QStringList pieces;
    for (const doc::Range &mark : marks)
        pieces.append(text.mid(mark.start, mark.length));
    return pieces;
}

/// The marked pieces of two texts: "a, b / c, d".
QString markedInBoth(const QString &a, const QString &b, const QList<Evidence> &evidence = {})
{
    Overlap pair;
    pair.parts = {{.name = PartName::Concepts, .points = 30, .evidence = evidence}};
    const SharedMarks marks = sharedMarks(pair, {a}, {b});
    return piecesOf(a, marks.inA.first()).join(u", "_s) + u" / "_s +
           piecesOf(b, marks.inB.first()).join(u", "_s);
}

Evidence conceptNamed(const QString &inA, const QString &inB)
{
    return {.name = EvidenceName::Concept, .label = inA, .inA = inA, .inB = inB};
}

} // namespace

class TestSharedMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordIsMarkedInEveryForm()
    {
        QCOMPARE(markedInBoth(u"Hoe bouwt een gemeente?"_s, u"Wat doen Gemeenten?"_s),
                 u"gemeente / Gemeenten"_s);
    }

    void wordOfOneSideAloneIsNotMarked()
    {
        QCOMPARE(markedInBoth(u"Hoe groot is de leegstand?"_s, u"Wat kost een brug?"_s), u" / "_s);
    }

    void compoundIsMarkedAtThePartThatBothHave()
    {
        QCOMPARE(markedInBoth(u"Wie krijgt een woning?"_s, u"Wat kosten huurwoningen?"_s),
                 u"woning / woningen"_s);
    }

    void derivedWordIsMarkedAtWhatItComesFrom()
    {
        QCOMPARE(markedInBoth(u"Wat regelt de wet?"_s, u"Welke wettelijke taken zijn er?"_s), u"wet / wet"_s);
    }

    void wordsWithoutASubjectAreNotMarked()
    {
        QCOMPARE(markedInBoth(u"Wat is het effect van de leegstand?"_s, u"Is leegstand het effect?"_s),
                 u"leegstand / leegstand"_s);
    }

    void wordsThatTieNoTwoTextsAreNotMarked()
    {
        QCOMPARE(markedInBoth(u"Wie doen dezelfde taken?"_s, u"Waarom kost dezelfde brug meer?"_s), u" / "_s);
    }

    void wordThatTheBankIgnoresIsNotMarkedInAnyForm()
    {
        const QString a = u"Hoe groot is de leegstand in gemeenten?"_s;
        const QString b = u"Wat doet een gemeente aan leegstand?"_s;

        const SharedMarks marks = sharedMarks({}, {a}, {b}, {u"gemeente"_s});

        QCOMPARE(piecesOf(a, marks.inA.first()), QStringList(u"leegstand"_s));
        QCOMPARE(piecesOf(b, marks.inB.first()), QStringList(u"leegstand"_s));
    }

    void conceptIsMarkedByWhateverNameItHas()
    {
        const QString a = u"Wat kost een burgerberaad?"_s;
        const QString b = u"Helpt deelname door loting?"_s;

        QCOMPARE(markedInBoth(a, b, {conceptNamed(u"burgerberaad"_s, u"deelname door loting"_s)}),
                 u"burgerberaad / deelname door loting"_s);
    }

    void conceptThatOneOfTheTextsDoesNotShowIsNotMarked()
    {
        const QString a = u"Wat kost een burgerberaad?"_s;
        const QString b = u"Wie doet er mee?"_s;

        QCOMPARE(markedInBoth(a, b, {conceptNamed(u"burgerberaad"_s, u"deelname door loting"_s)}), u" / "_s);
    }

    void wordOfATitleIsMarkedForTheExplanationOfTheOther()
    {
        const QString title = u"Hoe groot is de leegstand?"_s;
        const QString explanation = u"In steden is er leegstand."_s;

        const SharedMarks marks = sharedMarks({}, {title, {}}, {u"Wat kost een brug?"_s, explanation});

        QCOMPARE(piecesOf(title, marks.inA.first()), QStringList(u"leegstand"_s));
        QVERIFY(marks.inB.first().isEmpty());
        QCOMPARE(piecesOf(explanation, marks.inB.last()), QStringList(u"leegstand"_s));
    }

    void reasonsSayThatTwoNamesAreTheSameConcept()
    {
        const OverlapPart part{.name = PartName::Concepts,
                               .points = 30,
                               .evidence = {conceptNamed(u"burgerberaad"_s, u"burgerpanel"_s),
                                            conceptNamed(u"gemeente"_s, u"gemeenten"_s)}};

        QCOMPARE(evidenceWords(part), u"burgerberaad (same concept: burgerberaad ~ burgerpanel), gemeente"_s);
    }
};

QTEST_GUILESS_MAIN(TestSharedMarks)
#include "tst_sharedmarks.moc"
