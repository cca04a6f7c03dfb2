// SPDX-License-Identifier: EUPL-1.2
#include "report/inlanguage.h"

namespace kb {

namespace {

thread_local std::optional<Language> languageOfPapers;

} // namespace

InLanguage::InLanguage(std::optional<Language> language)
    : m_before(std::exchange(languageOfPapers, language))
{
}

InLanguage::~InLanguage()
{
    languageOfPapers = m_before;
}

std::optional<Language> InLanguage::now()
{
    return languageOfPapers;
}

} // namespace kb
