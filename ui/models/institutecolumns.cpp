// SPDX-License-Identifier: EUPL-1.2
#include "models/networkcolumns.h"
#include "models/ownermark.h"
#include "report/labels.h"
#include "wording/datetext.h"

namespace kb {

namespace {

QString instituteTip(const InstituteLine &institute)
{
    return QStringLiteral("%1 · %2").arg(institute.refcode, ownerText(institute));
}

QString instituteCount(int count)
{
    return count == 0 ? QString() : QString::number(count);
}

QString kindOfInstitute(const InstituteLine &institute)
{
    const FieldInfo *field = recordTypeOf<Institute>.field(QLatin1StringView("kind"));
    return codeLabel(Kind::Institute, field->id, institute.kind);
}

Mark quietMark(const InstituteLine &institute)
{
    return institute.isQuiet ? Mark{Shape::Triangle, Meaning::Plain} : Mark{};
}

QString lastContactTip(const InstituteLine &institute)
{
    return institute.isQuiet
               ? QCoreApplication::translate("Columns",
                                             "A project is running, and there was no contact for a long time")
               : exactDateText(institute.lastContact);
}

} // namespace

std::span<const Column<InstituteLine>> instituteColumns(ListOf records)
{
    static constexpr std::array columns{
        Column<InstituteLine>{
            .key = "name",
            .title = QT_TRANSLATE_NOOP("Columns", "Name"),
            .value = [](const InstituteLine &institute) -> QVariant { return institute.nameNl; },
            .tooltip = instituteTip,
            .mark = [](const InstituteLine &institute) { return ownerMark(institute); },
            .width = 0},
        Column<InstituteLine>{
            .key = "kind",
            .title = QT_TRANSLATE_NOOP("Columns", "Kind"),
            .value = [](const InstituteLine &institute) -> QVariant { return kindOfInstitute(institute); },
            .width = 28,
            .cut = Cut::RatherLeftOut},
        Column<InstituteLine>{.key = "projects",
                              .title = QT_TRANSLATE_NOOP("Columns", "Running projects"),
                              .value = [](const InstituteLine &institute) -> QVariant {
                                  return instituteCount(institute.runningProjects);
                              },
                              .explanation =
                                  QT_TRANSLATE_NOOP("Columns", "Projects from the award to the delivery"),
                              .width = 10,
                              .align = Align::End,
                              .sorting = Sorting::No},
        Column<InstituteLine>{.key = "studies",
                              .title = QT_TRANSLATE_NOOP("Columns", "Studies"),
                              .value = [](const InstituteLine &institute) -> QVariant {
                                  return instituteCount(institute.studies);
                              },
                              .width = 8,
                              .align = Align::End,
                              .sorting = Sorting::No},
        Column<InstituteLine>{.key = "experts",
                              .title = QT_TRANSLATE_NOOP("Columns", "Experts"),
                              .value = [](const InstituteLine &institute) -> QVariant {
                                  return instituteCount(institute.experts);
                              },
                              .explanation =
                                  QT_TRANSLATE_NOOP("Columns", "Researchers and experts who work there now"),
                              .width = 8,
                              .align = Align::End,
                              .sorting = Sorting::No},
        Column<InstituteLine>{
            .key = "contact",
            .title = QT_TRANSLATE_NOOP("Columns", "Last contact"),
            .value = [](const InstituteLine &institute) -> QVariant {
                return dateText(institute.lastContact);
            },
            .day = [](const InstituteLine &institute) { return institute.lastContact; },
            .tooltip = lastContactTip,
            .mark = quietMark,
            .explanation = QT_TRANSLATE_NOOP(
                "Columns", "With a triangle: a project is running, and there was no contact for a long time"),
            .width = 13,
            .align = Align::End},
        Column<InstituteLine>{
            .key = "agreement",
            .title = QT_TRANSLATE_NOOP("Columns", "Agreement until"),
            .value = [](const InstituteLine &institute) -> QVariant {
                return dateText(institute.agreementUntil);
            },
            .day = [](const InstituteLine &institute) { return institute.agreementUntil; },
            .tooltip = [](const InstituteLine &institute) { return exactDateText(institute.agreementUntil); },
            .width = 13,
            .align = Align::End},
        Column<InstituteLine>{
            .key = "code",
            .title = QT_TRANSLATE_NOOP("Columns", "Code"),
            .value = [](const InstituteLine &institute) -> QVariant { return institute.refcode; },
            .width = 16,
            .shown = Shown::OnRequest},
    };
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
