// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/seedunits.h"
#include "model/concept.h"
#include "support/sanitized.h"
#include "support/testbank.h"

#include <QTest>

namespace kb::test {

/// Questions that are hard to compare, or leave nothing to compare.
struct OddQuestions
{
    QStringList texts;
    QString explanation; ///< of every one
    QStringList units{QStringLiteral("DGVB"), QStringLiteral("DGRO"), QStringLiteral("DGKR")}; ///< in turn
    QString about;     ///< a concept that they all have; empty: none has one
    bool mayPair;      ///< some of them overlap, whatever the engine makes of the rest
    bool neverPairs{}; ///< none of them can
};

/// Words of three syllables, some 8,000 different ones, the first much more often than the last.
inline QString textOfSyllables(int words)
{
    const QStringList syllables = QStringLiteral("wo ni ge la ker ten ba de ri so mu ze pa tel ver on tro ka "
                                                 "li du")
                                      .split(u' ');
    QStringList text;
    quint32 chance = 1;
    for (int word = 0; word < words; ++word) {
        QString made;
        for (int syllable = 0; syllable < 3; ++syllable) {
            chance = chance * 1664525 + 1013904223;
            made += syllables[(chance >> 16) % syllables.size()];
        }
        text.append(made);
    }
    return text.join(u' ');
}

inline QMap<QString, OddQuestions> everySortOfOddQuestions()
{
    const QString leegstand = QStringLiteral("Hoeveel winkels staan leeg in kleine kernen?");
    const QStringList usual{leegstand, QStringLiteral("Wat helpt tegen leegstand van winkels?"),
                            QStringLiteral("Hoe groot is de energiearmoede?")};
    const QStringList ofOneWord{QStringLiteral("Leegstand"), QStringLiteral("Leegstand"),
                                QStringLiteral("Energie"), QStringLiteral("?")};
    const QStringList mixed{leegstand, QStringLiteral("How many shops are empty in small villages?"),
                            QStringLiteral("Combien de magasins sont vides ?"),
                            QStringLiteral("Сколько магазинов пустует?"), QStringLiteral("有多少空置商店？")};
    const QStringList many(unlessSanitized(1000, 200), leegstand);
    const QString theme = QStringLiteral("leegstand");
    return {
        {QStringLiteral("one word"), {.texts = ofOneWord, .mayPair = true}},
        {QStringLiteral("50,000 words"),
         {.texts = usual, .explanation = textOfSyllables(unlessSanitized(50'000, 5'000)), .mayPair = true}},
        {QStringLiteral("the same text a thousand times"), {.texts = many, .mayPair = true}},
        {QStringLiteral("no concepts"), {.texts = usual, .mayPair = false}},
        {QStringLiteral("all the same concept"), {.texts = usual, .about = theme, .mayPair = false}},
        {QStringLiteral("one unit"),
         {.texts = usual, .units = {QStringLiteral("DGVB")}, .mayPair = false, .neverPairs = true}},
        {QStringLiteral("mixed languages"), {.texts = mixed, .mayPair = false}},
        {QStringLiteral("nothing at all"), {.texts = {}, .mayPair = false, .neverPairs = true}},
    };
}

/// For a test of each sort.
inline void addOddQuestions()
{
    QTest::addColumn<QString>("sort");
    for (const QString &sort : everySortOfOddQuestions().keys())
        QTest::newRow(qUtf8Printable(sort)) << sort;
}

/// The unit with that code, which may be the own one.
inline Uid unitIn(Bank &bank, const QString &code)
{
    if (code == bank.identity().unitCode)
        return bank.identity().unit;
    return insert(bank, unitWithCode(code));
}

/// One that must be answered soon.
inline KnowledgeQuestion urgentQuestion(const QString &text, const QString &explanation, QDate today)
{
    KnowledgeQuestion question = aQuestion(text);
    question.explanation = explanation;
    question.status = QuestionStatus::Open;
    question.needClass = NeedClass::Nodig;
    question.needBy = today.addMonths(3);
    return question;
}

/// The concept that all of them have; null when they have none.
inline Uid subjectOf(Bank &bank, const OddQuestions &odd)
{
    Concept about;
    about.prefNl = odd.about;
    about.scheme = QStringLiteral("Wonen");
    return odd.about.isEmpty() ? Uid() : insert(bank, about);
}

/// Open questions that must be answered soon and that nothing answers, in one step.
inline void askOddly(Bank &bank, const OddQuestions &odd)
{
    QList<Uid> units;
    for (const QString &code : odd.units)
        units.append(unitIn(bank, code));
    const Uid subject = subjectOf(bank, odd);
    const QDate today = bank.now().date();
    const auto asked = bank.write({.act = QStringLiteral("make")}, [&](Write &write) -> Result<> {
        write.takeAsTheyAre();
        for (qsizetype number = 0; number < odd.texts.size(); ++number) {
            KnowledgeQuestion question = urgentQuestion(odd.texts[number], odd.explanation, today);
            question.ownerUnit = units[number % units.size()];
            const auto made = bank.records<KnowledgeQuestion>().insert(write, question);
            if (!made)
                return made.error();
            if (subject.isNull())
                continue;
            if (auto linked = bank.links().add(write, *made, LinkType::Concept, subject); !linked)
                return linked.error();
        }
        return {};
    });
    if (!asked)
        qFatal("%s", qPrintable(asked.error().detail));
}

} // namespace kb::test
