// SPDX-License-Identifier: EUPL-1.2
#include "models/networkcolumns.h"
#include "models/ownermark.h"
#include "report/labels.h"
#include "wording/datetext.h"

namespace kb {

namespace {

QString contactTip(const ContactLine &contact)
{
    return QStringLiteral("%1 · %2").arg(contact.refcode, ownerText(contact));
}

QString withText(const ContactLine &contact)
{
    return contact.persons.join(QStringLiteral(", "));
}

/// What is done needs no date any more.
QString followUp(const ContactLine &contact)
{
    return contact.done ? QCoreApplication::translate("Columns", "done") : dateText(contact.followUpOn);
}

QDate followUpDay(const ContactLine &contact)
{
    return contact.done ? QDate() : contact.followUpOn;
}

QString followUpTip(const ContactLine &contact)
{
    return contact.isLate ? QCoreApplication::translate("Columns", "Overdue: %1").arg(contact.followUpWhat)
                          : contact.followUpWhat;
}

Mark followUpMark(const ContactLine &contact)
{
    if (contact.done)
        return {Shape::Tick, Meaning::Quiet};
    return contact.isLate ? Mark{Shape::Triangle, Meaning::Danger} : Mark{};
}

} // namespace

std::span<const Column<ContactLine>> contactColumns(ListOf records)
{
    static constexpr std::array columns{
        Column<ContactLine>{
            .key = "date",
            .title = QT_TRANSLATE_NOOP("Columns", "Date"),
            .value = [](const ContactLine &contact) -> QVariant { return dateText(contact.date); },
            .day = [](const ContactLine &contact) { return contact.date; },
            .tooltip = contactTip,
            .mark = [](const ContactLine &contact) { return ownerMark(contact); },
            .width = 14},
        Column<ContactLine>{
            .key = "institute",
            .title = QT_TRANSLATE_NOOP("Columns", "Institute"),
            .value = [](const ContactLine &contact) -> QVariant { return contact.instituteName; },
            .names = [](const ContactLine &contact) { return QList{contact.institute}; },
            .tooltip = [](const ContactLine &contact) { return contact.instituteName; },
            .width = 28},
        Column<ContactLine>{.key = "subject",
                            .title = QT_TRANSLATE_NOOP("Columns", "Subject"),
                            .value = [](const ContactLine &contact) -> QVariant { return contact.subject; },
                            .tooltip = [](const ContactLine &contact) { return contact.subject; },
                            .width = 0},
        Column<ContactLine>{
            .key = "kind",
            .title = QT_TRANSLATE_NOOP("Columns", "Kind"),
            .value = [](const ContactLine &contact) -> QVariant { return label(contact.kind); },
            .width = 13,
            .cut = Cut::RatherLeftOut},
        Column<ContactLine>{.key = "with",
                            .title = QT_TRANSLATE_NOOP("Columns", "With"),
                            .value = [](const ContactLine &contact) -> QVariant { return withText(contact); },
                            .names = [](const ContactLine &contact) { return contact.with; },
                            .tooltip = withText,
                            .width = 22,
                            .sorting = Sorting::No},
        Column<ContactLine>{.key = "follow",
                            .title = QT_TRANSLATE_NOOP("Columns", "Follow-up"),
                            .value = [](const ContactLine &contact) -> QVariant { return followUp(contact); },
                            .day = followUpDay,
                            .tooltip = followUpTip,
                            .mark = followUpMark,
                            .width = 14,
                            .align = Align::End},
        Column<ContactLine>{.key = "owner",
                            .title = QT_TRANSLATE_NOOP("Columns", "Owner"),
                            .value = [](const ContactLine &contact) -> QVariant { return contact.ownerCode; },
                            .width = 9,
                            .shown = Shown::OnRequest,
                            .sorting = Sorting::No},
    };
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
