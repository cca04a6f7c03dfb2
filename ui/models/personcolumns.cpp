// SPDX-License-Identifier: EUPL-1.2
#include "model/personname.h"
#include "models/networkcolumns.h"
#include "models/ownermark.h"
#include "report/labels.h"
#include "wording/datetext.h"

namespace kb {

namespace {

QString personTip(const PersonLine &person)
{
    return QStringLiteral("%1 · %2 · %3").arg(fullName(person), person.refcode, ownerText(person));
}

QString personRolesText(const PersonLine &person)
{
    QStringList roles;
    for (const PersonRole role : person.roles)
        roles.append(label(role));
    return roles.join(QStringLiteral(", "));
}

QString personPlaces(const PersonLine &person)
{
    return person.worksAt.join(QStringLiteral(", "));
}

QString personExpertise(const PersonLine &person)
{
    return person.expertise.join(QStringLiteral(", "));
}

Mark reviewMark(const PersonLine &person)
{
    return person.isReviewDue ? Mark{Shape::Triangle, Meaning::Danger} : Mark{};
}

QString reviewTip(const PersonLine &person)
{
    return person.isReviewDue ? QCoreApplication::translate("Columns", "Look at these data now")
                              : exactDateText(person.reviewAfter);
}

} // namespace

std::span<const Column<PersonLine>> personColumns(ListOf records)
{
    static constexpr std::array columns{
        Column<PersonLine>{.key = "name",
                           .title = QT_TRANSLATE_NOOP("Columns", "Name"),
                           .value = [](const PersonLine &person) -> QVariant { return listedName(person); },
                           .tooltip = personTip,
                           .mark = [](const PersonLine &person) { return ownerMark(person); },
                           .width = 24},
        Column<PersonLine>{
            .key = "roles",
            .title = QT_TRANSLATE_NOOP("Columns", "Role"),
            .value = [](const PersonLine &person) -> QVariant { return personRolesText(person); },
            .tooltip = personRolesText,
            .width = 26},
        Column<PersonLine>{.key = "place",
                           .title = QT_TRANSLATE_NOOP("Columns", "Works at"),
                           .value = [](const PersonLine &person) -> QVariant { return personPlaces(person); },
                           .tooltip = personPlaces,
                           .width = 28,
                           .sorting = Sorting::No},
        Column<PersonLine>{
            .key = "expertise",
            .title = QT_TRANSLATE_NOOP("Columns", "Expertise"),
            .value = [](const PersonLine &person) -> QVariant { return personExpertise(person); },
            .tooltip = personExpertise,
            .width = 0,
            .sorting = Sorting::No},
        Column<PersonLine>{
            .key = "review",
            .title = QT_TRANSLATE_NOOP("Columns", "Review after"),
            .value = [](const PersonLine &person) -> QVariant { return dateText(person.reviewAfter); },
            .tooltip = reviewTip,
            .mark = reviewMark,
            .explanation = QT_TRANSLATE_NOOP("Columns", "When these data must be looked at again"),
            .width = 14,
            .align = Align::End},
        Column<PersonLine>{.key = "code",
                           .title = QT_TRANSLATE_NOOP("Columns", "Code"),
                           .value = [](const PersonLine &person) -> QVariant { return person.refcode; },
                           .width = 16,
                           .shown = Shown::OnRequest},
    };
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
