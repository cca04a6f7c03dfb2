// SPDX-License-Identifier: EUPL-1.2
#include "frame/aboutbox.h"

#include "widgets/paperview.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int Lines = 22;

struct Component
{
    const char *name;
    const char *use;
    const char *licence;
};

constexpr std::array components{
    Component{"Qt 6", QT_TRANSLATE_NOOP("kb::AboutBox", "windows, text and files"), "LGPL-3.0"},
    Component{"SQLite", QT_TRANSLATE_NOOP("kb::AboutBox", "the bank on disk"), "Public domain"},
    Component{"OpenTaal", QT_TRANSLATE_NOOP("kb::AboutBox", "Dutch words"), "BSD-3-Clause / CC-BY-3.0"},
    Component{"zlib", QT_TRANSLATE_NOOP("kb::AboutBox", "compression"), "Zlib"},
};

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
        made.paragraphs.append(
            {{QString::fromLatin1(component.name), Emphasis::Strong},
             {QStringLiteral(": %1 · %2").arg(tr(component.use), QString::fromLatin1(component.licence))}});
    paper.sections.append(made);

    auto *view = new PaperView(this);
    view->setAccessibleName(windowTitle());
    view->setMinimumHeight(Lines * fontMetrics().lineSpacing());
    view->say(paper);
    content()->addWidget(view);
    addLeave(tr("&Close"));
}

} // namespace kb
