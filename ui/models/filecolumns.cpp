// SPDX-License-Identifier: EUPL-1.2
#include "models/filecolumns.h"

#include "report/labels.h"

#include <QLocale>

namespace kb {

namespace {

Mark accessibleMark(const Attachment &file)
{
    switch (file.accessible) {
    case Accessible::Ja:
        return {Shape::Tick, Meaning::Accent};
    case Accessible::Nee:
        return {Shape::Cross, Meaning::Quiet};
    case Accessible::Onbekend:
        break;
    }
    return {Shape::Ring, Meaning::Quiet};
}

QString sizeText(const Attachment &file)
{
    return file.sha256.isEmpty() ? QCoreApplication::translate("Columns", "link")
                                 : QLocale().formattedDataSize(file.size);
}

QString onlineText(const Attachment &file)
{
    return file.mayGoOnline ? QCoreApplication::translate("Columns", "yes")
                            : QCoreApplication::translate("Columns", "no");
}

} // namespace

std::span<const Column<Attachment>> fileColumns()
{
    static constexpr std::array columns{
        Column<Attachment>{.key = "name",
                           .title = QT_TRANSLATE_NOOP("Columns", "Name"),
                           .value = [](const Attachment &file) -> QVariant { return file.name; },
                           .tooltip = [](const Attachment &file) { return file.name; },
                           .width = 0},
        Column<Attachment>{.key = "role",
                           .title = QT_TRANSLATE_NOOP("Columns", "Kind"),
                           .value = [](const Attachment &file) -> QVariant { return label(file.role); },
                           .width = 15,
                           .cut = Cut::RatherLeftOut},
        Column<Attachment>{.key = "size",
                           .title = QT_TRANSLATE_NOOP("Columns", "Size"),
                           .value = [](const Attachment &file) -> QVariant { return sizeText(file); },
                           .width = 10,
                           .align = Align::End},
        Column<Attachment>{.key = "accessible",
                           .title = QT_TRANSLATE_NOOP("Columns", "Accessible"),
                           .value = [](const Attachment &file) -> QVariant { return label(file.accessible); },
                           .mark = accessibleMark,
                           .explanation =
                               QT_TRANSLATE_NOOP("Columns", "Whether everybody can read it, with a screen "
                                                            "reader too"),
                           .width = 15,
                           .cut = Cut::RatherLeftOut},
        Column<Attachment>{.key = "public",
                           .title = QT_TRANSLATE_NOOP("Columns", "Online"),
                           .value = [](const Attachment &file) -> QVariant { return onlineText(file); },
                           .explanation = QT_TRANSLATE_NOOP("Columns", "Whether it may go online"),
                           .width = 9},
    };
    return columns;
}

} // namespace kb
