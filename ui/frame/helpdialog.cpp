// SPDX-License-Identifier: EUPL-1.2
#include "frame/helpdialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int HelpWidth = 100; ///< digits
constexpr int HelpLines = 28;
constexpr int Air = 12;
constexpr auto FirstPage = "start";

/// Which page belongs to which dialog; the others belong to their tab.
constexpr std::pair<const char *, const char *> pagesOfDialogs[]{
    {"kb::ImportDialog", "import"},        {"kb::MappingDialog", "import"},
    {"kb::KeptMappingsDialog", "import"},  {"kb::LinkDialog", "link"},
    {"kb::TaskDialog", "today"},           {"kb::PutAwayDialog", "today"},
    {"kb::TrashDialog", "trash"},          {"kb::LogDialog", "trash"},
    {"kb::HistoryDialog", "trash"},        {"kb::SettingsDialog", "settings"},
    {"kb::PrintPreview", "print"},         {"kb::DecisionDialog", "overlap"},
    {"kb::ActionDialog", "overlap"},       {"kb::HandOverlapDialog", "overlap"},
    {"kb::BulkDialog", "lists"},           {"kb::FilterNameDialog", "lists"},
    {"kb::NewBankDialog", "start"},        {"kb::MoreLikeDialog", "search"},
    {"kb::StudyChoiceDialog", "research"},
};

QString textOfPage(const QString &id)
{
    const bool isDutch = QLocale().language() == QLocale::Dutch;
    QFile file(
        QStringLiteral(":/help/%1/%2.md").arg(isDutch ? QStringLiteral("nl") : QStringLiteral("en"), id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.readLine(); // the licence of the file
    return QString::fromUtf8(file.readAll());
}

int rowOfPage(const QString &id)
{
    const auto pages = helpPages();
    const auto found =
        std::ranges::find_if(pages, [&](const HelpPage &page) { return id == QLatin1StringView(page.id); });
    return found == pages.end() ? 0 : int(found - pages.begin());
}

/// Headings no larger than those of a paper.
void calmHeadings(QTextDocument &text)
{
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCursor heading(block);
        heading.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat size;
        size.setProperty(QTextFormat::FontSizeAdjustment, std::max(0, 2 - level)); // steps above the text
        heading.mergeCharFormat(size);
    }
}

/// Tables with one thin line between their cells, and air in them.
void calmTables(QTextDocument &text, const QBrush &line)
{
    const auto frames = text.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(line);
        format.setBorder(1);
        format.setCellPadding(4);
        format.setCellSpacing(0);
        table->setFormat(format);
    }
}

/// Its longest line, but on a narrow screen the text keeps the larger part.
int widthOfList(const QListWidget &list, int both)
{
    const int around = 2 * list.frameWidth() + list.verticalScrollBar()->sizeHint().width();
    return std::min(list.sizeHintForColumn(0) + around, both * 2 / 5);
}

} // namespace

std::span<const HelpPage> helpPages()
{
    static constexpr std::array pages{
        HelpPage{"start", QT_TRANSLATE_NOOP("Help", "How the knowledge function works")},
        HelpPage{"today", QT_TRANSLATE_NOOP("Help", "Today")},
        HelpPage{"research", QT_TRANSLATE_NOOP("Help", "Research")},
        HelpPage{"signals", QT_TRANSLATE_NOOP("Help", "Signals")},
        HelpPage{"questions", QT_TRANSLATE_NOOP("Help", "Knowledge questions")},
        HelpPage{"overlap", QT_TRANSLATE_NOOP("Help", "Overlap")},
        HelpPage{"events", QT_TRANSLATE_NOOP("Help", "Events")},
        HelpPage{"advice", QT_TRANSLATE_NOOP("Help", "Advice")},
        HelpPage{"dossiers", QT_TRANSLATE_NOOP("Help", "Dossiers")},
        HelpPage{"network", QT_TRANSLATE_NOOP("Help", "Network")},
        HelpPage{"search", QT_TRANSLATE_NOOP("Help", "Searching everything")},
        HelpPage{"lists", QT_TRANSLATE_NOOP("Help", "Lists and filters")},
        HelpPage{"link", QT_TRANSLATE_NOOP("Help", "Linking records")},
        HelpPage{"import", QT_TRANSLATE_NOOP("Help", "Importing")},
        HelpPage{"print", QT_TRANSLATE_NOOP("Help", "Printing")},
        HelpPage{"trash", QT_TRANSLATE_NOOP("Help", "Undo, trash and log")},
        HelpPage{"settings", QT_TRANSLATE_NOOP("Help", "Settings and copies")},
        HelpPage{"keys", QT_TRANSLATE_NOOP("Help", "Keys")},
    };
    return pages;
}

QString helpPageFor(const QWidget *dialog, const QString &tab)
{
    for (const auto &[name, page] : pagesOfDialogs) {
        if (dialog && dialog->inherits(name))
            return QString::fromLatin1(page);
    }
    return tab.isEmpty() ? QString::fromLatin1(FirstPage) : tab;
}

HelpDialog::HelpDialog(const QString &page, QWidget *parent)
    : DialogFrame(tr("Help"), parent)
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_list->setAccessibleName(tr("Pages of the help"));
    for (const HelpPage &one : helpPages())
        m_list->addItem(QCoreApplication::translate("Help", one.title));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(Air);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *beside = new QSplitter(this);
    beside->addWidget(m_list);
    beside->addWidget(m_text);
    beside->setStretchFactor(1, 1);
    const QSize wanted = QSize(HelpWidth * digit, HelpLines * fontMetrics().lineSpacing())
                             .boundedTo(screen()->availableSize());
    const int list = widthOfList(*m_list, wanted.width());
    beside->setSizes({list, wanted.width() - list});
    content()->addWidget(beside);
    resize(wanted);
    addLeave(tr("&Close"));
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showPage);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    m_list->setCurrentRow(rowOfPage(page));
    m_text->setFocus();
}

QString HelpDialog::page() const
{
    return QString::fromLatin1(helpPages()[size_t(m_list->currentRow())].id);
}

void HelpDialog::showPage(int row)
{
    m_text->setMarkdown(textOfPage(QString::fromLatin1(helpPages()[size_t(row)].id)));
    calmHeadings(*m_text->document());
    calmTables(*m_text->document(), palette().brush(QPalette::Mid));
    m_text->moveCursor(QTextCursor::Start);
    m_text->setAccessibleName(m_list->item(row)->text());
}

/// Only to another page: a link of the help is its id.
void HelpDialog::follow(const QUrl &link)
{
    m_list->setCurrentRow(rowOfPage(link.path()));
}

} // namespace kb
