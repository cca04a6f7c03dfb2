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

/// Who does not want to be approached needs no ground.
QString groundText(const PersonLine &person)
{
    return person.noContact ? QCoreApplication::translate("Columns", "do not contact")
                            : label(person.privacyGround);
}

Mark groundMark(const PersonLine &person)
{
    return person.noContact ? Mark{Shape::Cross, Meaning::Danger} : Mark{};
}

constexpr Column<PersonLine> personName{
    .key = "name",
    .title = QT_TRANSLATE_NOOP("Columns", "Name"),
    .value = [](const PersonLine &person) -> QVariant { return listedName(person); },
    .tooltip = personTip,
    .mark = [](const PersonLine &person) { return ownerMark(person); },
    .width = 24};

constexpr Column<PersonLine> personRole{
    .key = "roles",
    .title = QT_TRANSLATE_NOOP("Columns", "Role"),
    .value = [](const PersonLine &person) -> QVariant { return personRolesText(person); },
    .tooltip = personRolesText,
    .width = 26};

constexpr Column<PersonLine> personPlace{
    .key = "place",
    .title = QT_TRANSLATE_NOOP("Columns", "Works at"),
    .value = [](const PersonLine &person) -> QVariant { return personPlaces(person); },
    .names = [](const PersonLine &person) { return person.workplaces; },
    .tooltip = personPlaces,
    .width = 28,
    .sorting = Sorting::No};

constexpr Column<PersonLine> personSubjects{
    .key = "expertise",
    .title = QT_TRANSLATE_NOOP("Columns", "Expertise"),
    .value = [](const PersonLine &person) -> QVariant { return personExpertise(person); },
    .tooltip = personExpertise,
    .width = 0,
    .sorting = Sorting::No};

constexpr Column<PersonLine> personEvents{
    .key = "events",
    .title = QT_TRANSLATE_NOOP("Columns", "Times present"),
    .value = [](const PersonLine &person) -> QVariant { return person.events; },
    .explanation = QT_TRANSLATE_NOOP("Columns", "At how many events they were present"),
    .width = 14,
    .align = Align::End};

constexpr Column<PersonLine> personLastEvent{
    .key = "last_event",
    .title = QT_TRANSLATE_NOOP("Columns", "Last present"),
    .value = [](const PersonLine &person) -> QVariant { return dateText(person.lastEvent); },
    .day = [](const PersonLine &person) { return person.lastEvent.exactDay(); },
    .tooltip = [](const PersonLine &person) { return exactDateText(person.lastEvent.exactDay()); },
    .width = 16,
    .align = Align::End};

constexpr Column<PersonLine> personGround{
    .key = "ground",
    .title = QT_TRANSLATE_NOOP("Columns", "Legal ground"),
    .value = [](const PersonLine &person) -> QVariant { return groundText(person); },
    .mark = groundMark,
    .explanation = QT_TRANSLATE_NOOP("Columns", "Why we may keep these data, or that they want no contact"),
    .width = 16,
    .sorting = Sorting::No,
    .cut = Cut::RatherLeftOut};

constexpr Column<PersonLine> personReview{
    .key = "review",
    .title = QT_TRANSLATE_NOOP("Columns", "Review after"),
    .value = [](const PersonLine &person) -> QVariant { return dateText(person.reviewAfter); },
    .day = [](const PersonLine &person) { return person.reviewAfter; },
    .tooltip = reviewTip,
    .mark = reviewMark,
    .explanation = QT_TRANSLATE_NOOP("Columns", "When these data must be looked at again"),
    .width = 14,
    .align = Align::End};

constexpr Column<PersonLine> personCode{
    .key = "code",
    .title = QT_TRANSLATE_NOOP("Columns", "Code"),
    .value = [](const PersonLine &person) -> QVariant { return person.refcode; },
    .width = 16,
    .shown = Shown::OnRequest};

} // namespace

std::span<const Column<PersonLine>> personColumns(ListOf records)
{
    static constexpr std::array columns{personName,     personRole,   personPlace,
                                        personSubjects, personReview, personCode};
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

std::span<const Column<PersonLine>> inviteeColumns(ListOf records)
{
    static constexpr std::array columns{personName,   personSubjects, personPlace,
                                        personRole,   personEvents,   personLastEvent,
                                        personGround, personReview,   personCode};
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
