// SPDX-License-Identifier: EUPL-1.2
#include "models/bulletincolumns.h"

#include "models/ownermark.h"
#include "report/codewords.h"
#include "report/labels.h"
#include "wording/datetext.h"

namespace kb {

namespace {

Mark bulletinMark(const BulletinLine &bulletin)
{
    switch (bulletin.status) {
    case BulletinStatus::Concept:
        return {Shape::Ring, Meaning::Quiet};
    case BulletinStatus::Vastgesteld:
        return {Shape::HalfDisc, Meaning::Accent};
    case BulletinStatus::Uitgegeven:
        return {Shape::Tick, Meaning::Plain};
    case BulletinStatus::Gecorrigeerd:
        return {Shape::Bar, Meaning::Quiet};
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const Column<BulletinLine>> bulletinColumns(ListOf records)
{
    static constexpr std::array columns{
        Column<BulletinLine>{
            .key = "code",
            .title = QT_TRANSLATE_NOOP("Columns", "Code"),
            .value = [](const BulletinLine &bulletin) -> QVariant { return bulletin.refcode; },
            .tooltip = [](const BulletinLine &bulletin) { return ownerText(bulletin); },
            .mark = [](const BulletinLine &bulletin) { return ownerMark(bulletin); },
            .width = 19}, // of the longest code with a lock
        Column<BulletinLine>{
            .key = "number",
            .title = QT_TRANSLATE_NOOP("Columns", "Number"),
            .value = [](const BulletinLine &bulletin) -> QVariant { return numberText(bulletin); },
            .explanation = QT_TRANSLATE_NOOP("Columns", "Year and number, given when it is issued"),
            .width = 9},
        Column<BulletinLine>{.key = "title",
                             .title = QT_TRANSLATE_NOOP("Columns", "Title"),
                             .value = [](const BulletinLine &bulletin) -> QVariant { return bulletin.title; },
                             .tooltip = [](const BulletinLine &bulletin) { return bulletin.title; },
                             .width = 0},
        Column<BulletinLine>{
            .key = "date",
            .title = QT_TRANSLATE_NOOP("Columns", "Issued"),
            .value = [](const BulletinLine &bulletin) -> QVariant { return dateText(bulletin.issuedOn); },
            .day = [](const BulletinLine &bulletin) { return bulletin.issuedOn; },
            .tooltip = [](const BulletinLine &bulletin) { return exactDateText(bulletin.issuedOn); },
            .width = 11,
            .align = Align::End},
        Column<BulletinLine>{
            .key = "status",
            .title = QT_TRANSLATE_NOOP("Columns", "Status"),
            .value = [](const BulletinLine &bulletin) -> QVariant { return label(bulletin.status); },
            .mark = bulletinMark,
            .width = 16,
            .cut = Cut::RatherLeftOut},
        Column<BulletinLine>{
            .key = "pieces",
            .title = QT_TRANSLATE_NOOP("Columns", "Pieces"),
            .value = [](const BulletinLine &bulletin) -> QVariant { return bulletin.pieces; },
            .width = 7,
            .align = Align::End,
            .sorting = Sorting::No},
        Column<BulletinLine>{.key = "audience",
                             .title = QT_TRANSLATE_NOOP("Columns", "For whom"),
                             .value = [](const BulletinLine &bulletin) -> QVariant {
                                 return audienceLabel(bulletin.audience);
                             },
                             .width = 16,
                             .shown = Shown::OnRequest,
                             .sorting = Sorting::No},
        Column<BulletinLine>{
            .key = "owner",
            .title = QT_TRANSLATE_NOOP("Columns", "Owner"),
            .value = [](const BulletinLine &bulletin) -> QVariant { return bulletin.ownerCode; },
            .width = 9,
            .shown = Shown::OnRequest},
    };
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
