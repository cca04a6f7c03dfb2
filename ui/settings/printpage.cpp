// SPDX-License-Identifier: EUPL-1.2
#include "settings/printpage.h"

#include "settings/adviceblocks.h"
#include "widgets/wrappedcheckbox.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace kb {

namespace {

constexpr int MostRows = 40;

} // namespace

PrintSettings::PrintSettings(const SettingsPlace &place, QWidget *parent)
    : SettingsPage(parent)
    , m_workspace(*place.workspace)
    , m_size(new QComboBox)
    , m_face(new QComboBox)
    , m_citations(new QComboBox)
    , m_blocks(new AdviceBlocksEdit)
    , m_letterhead(new QLineEdit)
    , m_contact(new QLineEdit)
    , m_subscription(new QLineEdit)
    , m_destroyed(new WrappedCheckBox(tr("An attendance list says that it is &destroyed after 30 days")))
{
    if (const auto papers = paperSettings(m_workspace.bank()))
        m_kept = *papers;
    addSheet();
    addAdvice();
    addWords();
}

void PrintSettings::addSheet()
{
    m_size->setObjectName(QStringLiteral("paper"));
    m_size->addItem(QStringLiteral("A4"), int(doc::PaperSize::A4));
    m_size->addItem(QStringLiteral("Letter"), int(doc::PaperSize::Letter));
    m_size->setCurrentIndex(std::max(0, m_size->findData(int(m_kept.size))));
    m_face->setObjectName(QStringLiteral("face"));
    m_face->addItem(tr("With serifs"), int(doc::Face::Serif));
    m_face->addItem(tr("Without serifs"), int(doc::Face::Sans));
    m_face->setCurrentIndex(int(m_kept.face));
    FormField &size =
        addChoice({.label = tr("&Paper"), .help = tr("Letter is common in the Caribbean.")}, m_size, 0);
    FormField &face = addChoice({.label = tr("&Typeface"), .help = tr("of running text")}, m_face, 0);
    form().addRow({&size, &face});
}

void PrintSettings::addAdvice()
{
    m_citations->setObjectName(QStringLiteral("citations"));
    m_citations->addItem(tr("Numbers: [3]"));
    m_citations->addItem(tr("Author and year: (Kuipers, 2024)"));
    m_citations->addItem(tr("Notes, behind the text"));
    m_citations->setCurrentIndex(int(m_kept.citations));
    addChoice({.label = tr("C&itations in advice")}, m_citations, 0);
    m_blocks->say(m_kept.advice);
    const FieldText text{.label = tr("&Blocks of an advice"), .help = tr("F2 gives a block another name.")};
    const auto follow = addDefault(addField(text, m_blocks), text.label,
                                   {.holds = [this] { return m_blocks->chosen() == AdviceLayout(); },
                                    .comeBack = [this] { m_blocks->say({}); }});
    connect(m_blocks, &AdviceBlocksEdit::edited, this, [follow] { follow(); });
}

void PrintSettings::addWords()
{
    m_letterhead->setObjectName(QStringLiteral("letterhead"));
    m_letterhead->setText(m_kept.letterhead);
    addLine({.label = tr("Letter&head"), .help = tr("It is printed above the title of every paper.")},
            m_letterhead);
    m_contact->setObjectName(QStringLiteral("contact"));
    m_contact->setText(m_kept.contact);
    addLine({.label = tr("&Line at the foot of every paper"),
             .help = tr("Empty: the knowledge group with its mailbox.")},
            m_contact);
    m_subscription->setObjectName(QStringLiteral("subscription"));
    m_subscription->setText(m_kept.subscription);
    addLine({.label = tr("Bulletin: how to s&ubscribe or unsubscribe"),
             .help = tr("Empty: by e-mail to the mailbox of the unit.")},
            m_subscription);
    m_rows = numberBox(QStringLiteral("rows"), 0, MostRows, m_kept.attendanceRows);
    addNumber({.label = tr("&Empty lines on an attendance list")}, m_rows, PaperSettings().attendanceRows);
    m_destroyed->setObjectName(QStringLiteral("destroyed"));
    m_destroyed->setChecked(m_kept.attendanceIsDestroyed);
    addFlag(m_destroyed, tr("Choose this when your unit does so with lists on paper."),
            PaperSettings().attendanceIsDestroyed);
}

PaperSettings PrintSettings::chosen() const
{
    return {.contact = m_contact->text().trimmed(),
            .letterhead = m_letterhead->text().simplified(),
            .subscription = m_subscription->text().simplified(),
            .size = doc::PaperSize(m_size->currentData().toInt()),
            .face = doc::Face(m_face->currentData().toInt()),
            .citations = CitationStyle(m_citations->currentIndex()),
            .advice = m_blocks->chosen(),
            .attendanceRows = m_rows->value(),
            .attendanceIsDestroyed = m_destroyed->isChecked()};
}

Result<> PrintSettings::keepInBank(Write &write)
{
    return keepPaperSettings(m_workspace.bank(), write, chosen());
}

} // namespace kb
