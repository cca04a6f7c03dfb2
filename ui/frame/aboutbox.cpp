// SPDX-License-Identifier: EUPL-1.2
#include "frame/aboutbox.h"

#include "frame/componentversions.h"
#include "widgets/paperview.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int AboutWidth = 72; ///< digits
constexpr int AboutLines = 36;

struct Component
{
    const char *name;
    const char *version;
    const char *use;
    const char *holder;
    const char *licence;
};

constexpr std::array components{
    Component{"Qt", QT_VERSION_STR, QT_TRANSLATE_NOOP("kb::AboutBox", "windows, text and files"),
              "The Qt Company Ltd.", "LGPL-3.0"},
    Component{"SQLite", version::Sqlite, QT_TRANSLATE_NOOP("kb::AboutBox", "the bank on disk"),
              "D. Richard Hipp", "Public domain"},
    Component{"zlib", version::Zlib, QT_TRANSLATE_NOOP("kb::AboutBox", "compression"),
              "Jean-loup Gailly, Mark Adler", "Zlib"},
    Component{"Eigen", version::Eigen, QT_TRANSLATE_NOOP("kb::AboutBox", "arithmetic for overlap"),
              "Gaël Guennebaud, Benoît Jacob and others", "MPL-2.0"},
    Component{"Snowball", "2", QT_TRANSLATE_NOOP("kb::AboutBox", "English word stems"),
              "Dr Martin Porter, Richard Boulton", "BSD-3-Clause"},
    Component{"OpenTaal", version::DutchWords, QT_TRANSLATE_NOOP("kb::AboutBox", "Dutch words"),
              "Stichting OpenTaal, Simon Brouwer, Sander van Geloven, Nederlandstalige TeX Gebruikersgroep",
              "BSD-3-Clause"},
    Component{"FreeDict", version::DutchEnglish, QT_TRANSLATE_NOOP("kb::AboutBox", "Dutch words in English"),
              "FreeDict contributors", "GPL-2.0-or-later"},
    Component{"libical", version::Libical, QT_TRANSLATE_NOOP("kb::AboutBox", "calendar files"),
              "Eric Busboom and others", "MPL-2.0 / LGPL-2.1"},
    Component{"qpdf", version::Qpdf, QT_TRANSLATE_NOOP("kb::AboutBox", "lasting PDF files"), "Jay Berkenbilt",
              "Apache-2.0"},
    Component{"Poppler", version::Poppler,
              QT_TRANSLATE_NOOP("kb::AboutBox", "reading PDF files, in a program of its own"),
              "The Poppler Developers, Glyph & Cog, LLC", "GPL-2.0 / GPL-3.0"},
};

PaperParagraph lineOf(const Component &component)
{
    return {{QStringLiteral("%1 %2").arg(QString::fromUtf8(component.name),
                                         QString::fromLatin1(component.version)),
             Emphasis::Strong},
            {QStringLiteral(": %1 · %2")
                 .arg(AboutBox::tr(component.use), QString::fromLatin1(component.licence))},
            {QStringLiteral(" · © ") + QString::fromUtf8(component.holder), Emphasis::Quiet}};
}

} // namespace

AboutBox::AboutBox(QWidget *parent)
    : DialogFrame(tr("About Kennisbank"), parent)
{
    Paper paper;
    paper.place = tr("Version %1").arg(QCoreApplication::applicationVersion());
    paper.title = QStringLiteral("Kennisbank");
    paper.facts = {{tr("What a ministry knows, in one place, without internet.")}};
    paper.sections.append(
        {.heading = tr("Licence"),
         .paragraphs = {{{tr("Free software under the European Union Public Licence 1.2. You may use, "
                             "study, change and share it. There is no warranty.")}},
                        {{QStringLiteral("https://eupl.eu/1.2/en/"), Emphasis::None,
                          QUrl(QStringLiteral("https://eupl.eu/1.2/en/"))}}}});
    PaperSection made{.heading = tr("Made with"), .style = ParagraphStyle::List};
    for (const Component &component : components)
        made.paragraphs.append(lineOf(component));
    paper.sections.append(made);

    auto *view = new PaperView(this);
    view->setAccessibleName(windowTitle());
    view->say(paper);
    content()->addWidget(view);
    addLeave(tr("&Close"));
    openWith(AboutWidth, AboutLines);
}

} // namespace kb
